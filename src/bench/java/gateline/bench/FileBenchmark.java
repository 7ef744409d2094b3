package gateline.bench;

import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Reading a plan file from memory and writing it again.
@State(Scope.Benchmark)
public class FileBenchmark {
  @Param public Sample plan;

  private Plan content;
  private byte[] file;

  @Setup
  public void prepare() {
    content = plan.build();
    file = PlanWriter.bytes(content, LineEnd.UNIX);
    if (!PlanReader.read(file).problems().isEmpty()) {
      throw new IllegalStateException("the generated plan has problems");
    }
  }

  @Benchmark
  public ReadResult read() {
    return PlanReader.read(file);
  }

  @Benchmark
  public byte[] write() {
    return PlanWriter.bytes(content, LineEnd.UNIX);
  }
}
