package ma.maillage.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import ma.maillage.bench.load.Worker;

/** A worker in another process, asked over its standard input. For use by one thread. */
final class WorkerProcess implements AutoCloseable {

  private static final int SECONDS_TO_END = 30;

  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;

  private WorkerProcess(String classPath, String mainClass, String uri) {
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx2g",
                  "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                  "-classpath",
                  classPath,
                  mainClass,
                  uri,
                  Server.DATABASE)
              .redirectError(Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    orders = new PrintWriter(process.outputWriter(UTF_8), true);
    answers = process.inputReader(UTF_8);
    answer();
  }

  /** This project's engine. */
  static WorkerProcess engine(String uri) {
    return new WorkerProcess(
        System.getProperty("java.class.path"), EngineWorker.class.getName(), uri);
  }

  /** Axon 4, on a class path of its own that the build has put together. */
  static WorkerProcess axon4(String uri) {
    Path target = Path.of(System.getProperty("bench.axon4"));
    return new WorkerProcess(
        target.resolve("classes") + ":" + target.resolve("lib") + "/*",
        "ma.maillage.bench.axon4.Axon4Worker",
        uri);
  }

  double fill(int clients, int entities) {
    return ask("fill", clients, entities);
  }

  double append(int clients, Duration duration) {
    return ask("append", clients, duration.toMillis());
  }

  double read(int entities, Duration duration) {
    return ask("read", entities, duration.toMillis());
  }

  /** The number of events stored. */
  long count() {
    orders.println("count");
    return (long) answer();
  }

  /** The number of events that were reported as stored. */
  long acknowledged() {
    orders.println("acknowledged");
    return (long) answer();
  }

  private double ask(String order, int size, long number) {
    orders.println("%s %d %d".formatted(order, size, number));
    return answer();
  }

  private double answer() {
    try {
      for (String line = answers.readLine(); line != null; line = answers.readLine()) {
        if (line.startsWith(Worker.ANSWER)) {
          return Double.parseDouble(line.substring(Worker.ANSWER.length()));
        }
        System.out.println(line);
      }
      throw new IllegalStateException("The worker process has ended; see its error output");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    orders.close();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
