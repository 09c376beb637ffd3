package ma.maillage.frontend.commandline;

import java.io.PrintStream;
import java.time.Duration;
import ma.maillage.eventstore.Progress;

/** Results go to the output, everything else to the error output. Belongs to one thread. */
final class Console {

  private static final long PROGRESS_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

  private final PrintStream out;
  private final PrintStream err;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  void say(String line) {
    out.println(line);
  }

  void complain(String line) {
    err.println(line);
  }

  /** Says now and then how many commits are done, on a long way. */
  Progress progress(String doing) {
    long[] last = {System.nanoTime()};
    return (commits, all) -> {
      long now = System.nanoTime();
      if (now - last[0] > PROGRESS_EVERY_NANOS) {
        last[0] = now;
        complain("%s: %,d of %,d commits".formatted(doing, commits, Math.max(commits, all)));
      }
    };
  }
}
