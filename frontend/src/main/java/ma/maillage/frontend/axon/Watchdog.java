package ma.maillage.frontend.axon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restarts processors that have work and do not move. All access is synchronized.
 *
 * <p>A coordinator of Axon 5.0.1 can lose its stream and wait for ever; a processor whose batch
 * fails again and again stands still too, and is told from the former only by what it logs.
 */
final class Watchdog {

  private static final Logger logger = LoggerFactory.getLogger(Watchdog.class);

  /**
   * What was seen of a processor.
   *
   * @param since when it was first seen at this position with work to do
   * @param restarted when it was last restarted since
   */
  private record Progress(@Nullable Long position, Instant since, Instant restarted) {

    static Progress at(@Nullable Long position, Instant now) {
      return new Progress(position, now, now);
    }
  }

  private final Processors processors;
  private final Duration patience;
  private final InstantSource clock;
  private final Map<String, Progress> seen = new HashMap<>();
  private final Set<String> standingStill = new TreeSet<>();

  /**
   * Looks at nothing until {@link #check} is called.
   *
   * @param patience how long a processor may stay at one position with work to do
   */
  Watchdog(Processors processors, Duration patience, InstantSource clock) {
    this.processors = processors;
    this.patience = patience;
    this.clock = clock;
  }

  /** Names of the processors that stand still. */
  synchronized Set<String> standingStill() {
    return Set.copyOf(standingStill);
  }

  /** Looks at every processor and returns the names of those it has restarted. */
  synchronized List<String> check() {
    List<ProcessorState> lost = processors.states().stream().filter(this::needsRestart).toList();
    lost.forEach(this::restart);
    return lost.stream().map(ProcessorState::name).toList();
  }

  private boolean needsRestart(ProcessorState state) {
    Instant now = clock.instant();
    Progress before = seen.get(state.name());
    if (before == null || isWell(state) || hasMoved(state, before)) {
      standingStill.remove(state.name());
      seen.put(state.name(), Progress.at(state.position(), now));
      return false;
    }
    if (isOver(before.since(), now)) {
      standingStill.add(state.name());
    }
    if (!isOver(before.restarted(), now)) {
      return false;
    }
    seen.put(state.name(), new Progress(before.position(), before.since(), now));
    return true;
  }

  private static boolean isWell(ProcessorState state) {
    return switch (state.activity()) {
      case ELSEWHERE, STOPPED -> true;
      case HERE, WAITING -> !state.hasWork();
    };
  }

  /** While a processor waits its position is unknown, which is no movement. */
  private static boolean hasMoved(ProcessorState state, Progress before) {
    return state.position() != null && !state.position().equals(before.position());
  }

  private boolean isOver(Instant since, Instant now) {
    return Duration.between(since, now).compareTo(patience) > 0;
  }

  private void restart(ProcessorState state) {
    logger.warn(
        "{} has not moved for {} though the log goes on to {}; restarting it",
        state.name(),
        patience,
        state.head());
    processors.restart(state.name());
  }
}
