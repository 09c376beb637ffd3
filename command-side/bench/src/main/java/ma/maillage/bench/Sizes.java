package ma.maillage.bench;

import java.time.Duration;

/**
 * How much is measured; see the package description.
 *
 * @param duration of one measurement of one side
 * @param filled events beside Axon 4
 * @param events in the log that is read
 */
record Sizes(int pairs, Duration duration, int producers, int filled, int events) {

  static Sizes ofSystemProperties() {
    return new Sizes(
        Integer.getInteger("bench.pairs", 5),
        Duration.ofSeconds(Integer.getInteger("bench.seconds", 4)),
        Integer.getInteger("bench.producers", 64),
        Integer.getInteger("bench.filled", 100_000),
        Integer.getInteger("bench.events", 1_000_000));
  }
}
