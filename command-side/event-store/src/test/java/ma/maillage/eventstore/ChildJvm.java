package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process of its own that runs a main class of these tests. For use by one thread. */
final class ChildJvm implements AutoCloseable {

  private static final int KILLED = 128 + 9;

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static ChildJvm start(Class<?> main, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    List.of(arguments).forEach(argument -> command.add(argument.toString()));
    return new ChildJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it prints; empty once it has ended. */
  Optional<String> nextLine() throws IOException {
    return Optional.ofNullable(output.readLine());
  }

  void awaitLine(String line) throws IOException {
    Optional<String> next = nextLine();
    while (next.isPresent() && !next.get().equals(line)) {
      next = nextLine();
    }
    assertThat(next).contains(line);
  }

  /** Sends SIGKILL; lines that it had printed can still be read. */
  void kill() {
    process.toHandle().destroyForcibly();
  }

  void awaitKilled() throws InterruptedException {
    assertThat(process.waitFor()).isEqualTo(KILLED);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
