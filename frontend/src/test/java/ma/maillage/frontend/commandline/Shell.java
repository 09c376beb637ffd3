package ma.maillage.frontend.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs commands on the store in one data directory. */
record Shell(Path dataDirectory) {

  /** How a command ended. */
  record Result(int code, String out, String err) {}

  Result run(String... arguments) {
    return plain(
        Stream.concat(Stream.of(arguments), Stream.of("--data-dir=" + dataDirectory))
            .toArray(String[]::new));
  }

  static Result plain(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CommandLine.store(new PrintStream(out), new PrintStream(err), arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
