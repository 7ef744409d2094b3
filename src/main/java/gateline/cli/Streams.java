package gateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;

/// Where commands print: results to one stream, complaints of one line each to the other.
record Streams(PrintWriter out, PrintWriter err) {
  /// The program's own, in UTF-8; what is printed has to be flushed.
  static Streams ofProgram() {
    return new Streams(
        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, false, StandardCharsets.UTF_8));
  }

  /// Something that gives an exit code, or fails for a reason that is not the program's fault.
  interface Work {
    int run() throws IOException, Refusal;
  }

  /// Does the work and turns what goes wrong into a complaint and an exit code. Only wrong usage
  /// passes on, to whoever knows the command line.
  int guard(Work work) {
    try {
      return work.run();
    } catch (Refusal | IOException e) {
      return complain(String.valueOf(e.getMessage()), ExitCode.FAILED);
    } catch (ParameterException e) {
      throw e;
    } catch (RuntimeException e) {
      return complain("a fault of the program: " + e, ExitCode.INTERNAL);
    } finally {
      flush();
    }
  }

  /// Prints one line, whatever the message looks like, and gives back the exit code.
  int complain(String message, int exitCode) {
    String line = message.lines().map(String::strip).collect(Collectors.joining(" "));
    err.println("gateline: " + line);
    return exitCode;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
