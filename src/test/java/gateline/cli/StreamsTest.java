package gateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class StreamsTest {
  private final StringWriter err = new StringWriter();
  private final Streams streams =
      new Streams(new PrintWriter(new StringWriter()), new PrintWriter(err));

  @Test
  void aFileThatFailsIsOneLineAndExitOne() {
    check(
        1,
        "gateline: plan.json: you may not read this file",
        () -> {
          throw new IOException("plan.json: you may not read this file");
        });
  }

  @Test
  void aFaultOfTheProgramIsOneLineAndExitSeventy() {
    check(
        70,
        "gateline: a fault of the program: java.lang.IllegalStateException: first second",
        () -> {
          throw new IllegalStateException("first\n  second");
        });
  }

  @Test
  void whatGoesWellGivesItsOwnExitCode() {
    check(0, "", () -> 0);
    check(1, "", () -> 1);
  }

  private void check(int exit, String complaint, Streams.Work work) {
    assertEquals(exit, streams.guard(work));
    assertEquals(complaint, err.toString().strip());
  }
}
