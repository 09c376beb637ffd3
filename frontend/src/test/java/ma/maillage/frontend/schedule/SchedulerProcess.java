package ma.maillage.frontend.schedule;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import ma.maillage.app.CommandSide;
import ma.maillage.frontend.axon.RunningAxon;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;

/**
 * A node in a process of its own that keeps appointments until, with one of them, it stands still.
 * It prints a line then. For use by one thread.
 */
final class SchedulerProcess implements AutoCloseable {

  /** Where it stands still. */
  enum Halt {
    BEFORE_THE_COMMAND,
    AFTER_THE_COMMAND
  }

  private static final int KILLED = 128 + 9;
  private static final String STANDS_STILL = "stands still";

  private final Process process;
  private final BufferedReader output;

  private SchedulerProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /** Keeps so many appointments before it stands still. */
  static SchedulerProcess start(String uri, Duration lease, int kept, Halt halt)
      throws IOException {
    return new SchedulerProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SchedulerProcess.class.getName(),
                uri,
                lease.toString(),
                Integer.toString(kept),
                halt.name())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  public static void main(String[] arguments) {
    try (MongoClient client = MongoClients.create(arguments[0])) {
      MongoDatabase database = client.getDatabase("maillage");
      try (var log = RunningAxon.log(database);
          var node = new RunningAxon(log, database, CommandSide::configure)) {
        CommandGateway commands =
            halting(node.commands(), Integer.parseInt(arguments[2]), Halt.valueOf(arguments[3]));
        new Scheduler(
                new Schedule(database, ScheduleConfiguration.commands()),
                commands,
                Introduced.clockOfReminders(),
                Duration.parse(arguments[1]))
            .run();
      }
    }
  }

  private static CommandGateway halting(CommandGateway commands, int kept, Halt halt) {
    AtomicInteger sent = new AtomicInteger();
    return (CommandGateway)
        Proxy.newProxyInstance(
            CommandGateway.class.getClassLoader(),
            new Class<?>[] {CommandGateway.class},
            (proxy, method, arguments) -> {
              boolean last = sent.incrementAndGet() > kept;
              if (last && halt == Halt.BEFORE_THE_COMMAND) {
                standStill();
              }
              try {
                return method.invoke(commands, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              } finally {
                if (last) {
                  standStill();
                }
              }
            });
  }

  private static void standStill() throws InterruptedException {
    System.out.println(STANDS_STILL);
    new CountDownLatch(1).await();
  }

  /** Waits until it stands still, and sends it SIGKILL. */
  void killWhereItStandsStill() throws IOException, InterruptedException {
    String line = output.readLine();
    while (line != null && !line.equals(STANDS_STILL)) {
      line = output.readLine();
    }
    process.toHandle().destroyForcibly();
    if (process.waitFor() != KILLED || line == null) {
      throw new IllegalStateException("The node ended before it was killed");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
