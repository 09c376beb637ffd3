package ma.maillage.eventstore.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import ma.maillage.eventstore.EngineState;
import ma.maillage.eventstore.EventStoreMetrics;
import org.jspecify.annotations.Nullable;

/**
 * The meters of one engine, all named {@code eventstore.…}; they are in the registry until the
 * engine is closed. Engines that share a registry need different tags. Thread-safe.
 */
public final class EventStoreMeters implements EventStoreMetrics {

  private static final double[] PERCENTILES = {0.5, 0.99};
  private static final String BYTES = "bytes";

  private final MeterRegistry registry;
  private final Tags tags;
  private final Collection<Meter> meters = new ConcurrentLinkedQueue<>();
  private final Map<Outcome, Timer> appends = new EnumMap<>(Outcome.class);
  private final Timer write;
  private final DistributionSummary batch;
  private final Counter displaced;
  private final Counter unanswered;

  public EventStoreMeters(MeterRegistry registry) {
    this(registry, Tags.empty());
  }

  /**
   * Meters of one of several engines.
   *
   * @param tags tell the meters of this engine from those of another
   */
  public EventStoreMeters(MeterRegistry registry, Tags tags) {
    this.registry = registry;
    this.tags = tags;
    for (Outcome outcome : Outcome.values()) {
      appends.put(
          outcome,
          kept(
              Timer.builder("eventstore.append")
                  .description("From the submission of an append until its outcome is known")
                  .tags(tags.and("outcome", outcome.name().toLowerCase(Locale.ROOT)))
                  .publishPercentiles(PERCENTILES)
                  .register(registry)));
    }
    write =
        kept(
            Timer.builder("eventstore.write")
                .description("From the write of a batch until the database answers")
                .tags(tags)
                .publishPercentiles(PERCENTILES)
                .register(registry));
    batch =
        kept(
            DistributionSummary.builder("eventstore.write.commits")
                .description("Commits written together")
                .tags(tags)
                .register(registry));
    displaced =
        counter(
            "eventstore.write.displaced",
            "Commits whose place another process had taken, or that followed one");
    unanswered = counter("eventstore.write.unanswered", "Writes without an answer");
  }

  private <M extends Meter> M kept(M meter) {
    meters.add(meter);
    return meter;
  }

  private Counter counter(String name, String description) {
    return kept(Counter.builder(name).description(description).tags(tags).register(registry));
  }

  @Override
  public void opened(Supplier<EngineState> state) {
    gauge("head", "Position of the last event", null, state, EngineState::head);
    gauge("queue.appends", "Appends that wait", null, state, EngineState::queuedAppends);
    gauge("queue.bytes", "Size of those that wait", BYTES, state, EngineState::queuedBytes);
    gauge("recent.commits", "Commits in memory", null, state, EngineState::recentCommits);
    gauge("recent.bytes", "Size of those in memory", BYTES, state, EngineState::recentBytes);
    gauge("tags", "Tags whose last position is known", null, state, EngineState::knownTags);
    gauge("followers", "Streams that follow the log", null, state, EngineState::followers);
    gauge(
        "follower.lag",
        "Events that the slowest stream has not read",
        null,
        state,
        EngineState::followerLag);
  }

  private void gauge(
      String name,
      String description,
      @Nullable String unit,
      Supplier<EngineState> state,
      ToLongFunction<EngineState> value) {
    kept(
        Gauge.builder("eventstore." + name, () -> value.applyAsLong(state.get()))
            .description(description)
            .baseUnit(unit)
            .tags(tags)
            .register(registry));
  }

  @Override
  public void closed() {
    meters.forEach(registry::remove);
    meters.clear();
  }

  @Override
  public void appended(Outcome outcome, Duration took) {
    Timer timer = appends.get(outcome);
    if (timer != null) {
      timer.record(took);
    }
  }

  @Override
  public void written(int commits, Duration took) {
    batch.record(commits);
    write.record(took);
  }

  @Override
  public void displaced(int commits) {
    displaced.increment(commits);
  }

  @Override
  public void unanswered() {
    unanswered.increment();
  }
}
