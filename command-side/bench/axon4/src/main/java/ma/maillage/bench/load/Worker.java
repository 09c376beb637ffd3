package ma.maillage.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * Loads a store in a process of its own, as told line by line on standard input, and answers each
 * line with one that begins with {@value #ANSWER} and holds a number.
 */
public final class Worker {

  public static final String ANSWER = "= ";

  private final Store store;
  private final LongAdder acknowledged = new LongAdder();
  private int run;
  private int loaded;

  private Worker(Store store) {
    this.store = store;
  }

  /** Serves until standard input ends, then closes the store. */
  public static void serve(Store store) throws IOException {
    try (store;
        var orders = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      Worker worker = new Worker(store);
      answer(0);
      for (String order = orders.readLine(); order != null; order = orders.readLine()) {
        answer(worker.obey(order.split(" ")));
      }
    }
  }

  private static void answer(double figure) {
    System.out.println(ANSWER + figure);
  }

  private double obey(String[] order) {
    return switch (order[0]) {
      case "fill" -> fill(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
      case "append" -> append(Integer.parseInt(order[1]), millis(order[2]));
      case "read" -> read(Integer.parseInt(order[1]), millis(order[2]));
      case "count" -> store.count();
      case "acknowledged" -> acknowledged.sum();
      default -> throw new IllegalArgumentException("No such order: " + order[0]);
    };
  }

  private static Duration millis(String number) {
    return Duration.ofMillis(Long.parseLong(number));
  }

  /** Gives each of so many entities its events; returns their number. */
  private double fill(int clients, int entities) {
    return Clients.sum(
        clients,
        client ->
            () -> {
              long appended = 0;
              for (int entity = client; entity < entities; entity += clients) {
                Runnable appender = appender("filled-" + entity);
                for (int i = 0; i < Store.EVENTS_OF_AN_ENTITY; i++) {
                  appender.run();
                  appended++;
                }
              }
              return appended;
            });
  }

  /** Events that became durable, per second. */
  private double append(int clients, Duration duration) {
    String name = "appended-%d-%d-".formatted(ProcessHandle.current().pid(), ++run);
    return Clients.perSecond(clients, duration, client -> appender(name + client));
  }

  private Runnable appender(String entity) {
    Runnable appender = store.appender(entity);
    return () -> {
      appender.run();
      acknowledged.increment();
    };
  }

  /** Events read per second by one client that loads an entity, tracks a batch, and so on. */
  private double read(int entities, Duration duration) {
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    long events = 0;
    while (System.nanoTime() < end) {
      long found = store.load("filled-" + loaded);
      if (found != Store.EVENTS_OF_AN_ENTITY) {
        throw new IllegalStateException("Entity %d has %d events".formatted(loaded, found));
      }
      loaded = (loaded + 7919) % entities;
      events += found + store.track();
    }
    return events * 1e9 / (System.nanoTime() - start);
  }
}
