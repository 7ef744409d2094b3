package gateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One run of the command line: its exit code and what it printed.
record CommandLineRun(int exit, String out, String err) {
  static CommandLineRun of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int exit = Cli.run(new Streams(new PrintWriter(out), new PrintWriter(err)), words);
    return new CommandLineRun(exit, out.toString(), err.toString());
  }

  /// A plan of two weeks with these tasks, a comma between them, as a file in a folder.
  static Path plan(Path folder, String tasks) {
    String text =
        """
        { "format": "gateline/1", "name": "Small", "start": "2026-01-05", "weeks": 2,
          "squads": [ { "id": "core", "name": "Core" } ],
          "tasks": [ %s ] }
        """
            .formatted(tasks);
    return file(folder, "plan.json", text);
  }

  static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
