package ma.maillage.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Closed-loop clients, each on a virtual thread. A client that fails fails the measurement. */
public final class Clients {

  private Clients() {}

  /** Repeats each client's action for a while; returns actions per second of all together. */
  public static double perSecond(int clients, Duration duration, IntFunction<Runnable> client) {
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    long done =
        sum(
            clients,
            number -> {
              Runnable action = client.apply(number);
              return () -> {
                long count = 0;
                while (System.nanoTime() < end) {
                  action.run();
                  count++;
                }
                return count;
              };
            });
    return done * 1e9 / (System.nanoTime() - start);
  }

  /** Runs each client's task once, all at the same time; returns the sum of what they return. */
  public static long sum(int clients, IntFunction<Callable<Long>> task) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        running.add(threads.submit(task.apply(client)));
      }
      long sum = 0;
      for (Future<Long> one : running) {
        sum += one.get();
      }
      return sum;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A client failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Repeats an action in the calling thread; returns the median of its duration in µs. */
  public static double medianMicros(Duration duration, Runnable action) {
    long[] nanos = new long[1 << 16];
    int count = 0;
    long end = System.nanoTime() + duration.toNanos();
    for (long before = System.nanoTime(); before < end; ) {
      action.run();
      long after = System.nanoTime();
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = after - before;
      before = after;
    }
    Arrays.sort(nanos, 0, count);
    return nanos[count / 2] / 1e3;
  }
}
