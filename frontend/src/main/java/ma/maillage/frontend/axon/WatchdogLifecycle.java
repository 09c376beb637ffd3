package ma.maillage.frontend.axon;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets the watchdog look at regular intervals while Axon runs. */
final class WatchdogLifecycle implements SmartLifecycle, AutoCloseable {

  private static final Logger logger = LoggerFactory.getLogger(WatchdogLifecycle.class);

  private final Watchdog watchdog;
  private final Duration interval;
  private final ScheduledExecutorService schedule =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("watchdog").daemon().factory());
  private volatile @Nullable Future<?> checks;

  WatchdogLifecycle(Watchdog watchdog, Duration interval) {
    this.watchdog = watchdog;
    this.interval = interval;
  }

  @Override
  public void start() {
    checks =
        schedule.scheduleWithFixedDelay(
            this::check, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A check that fails is followed by the next one. */
  private void check() {
    try {
      watchdog.check();
    } catch (RuntimeException e) {
      logger.warn("Cannot look after the event processors; trying again in {}", interval, e);
    }
  }

  @Override
  public void stop() {
    Future<?> started = checks;
    if (started != null) {
      started.cancel(true);
      checks = null;
    }
  }

  @Override
  public boolean isRunning() {
    return checks != null;
  }

  /** After Axon's start and before its stop. */
  @Override
  public int getPhase() {
    return AxonLifecycle.PHASE + 1;
  }

  @Override
  public void close() {
    schedule.shutdownNow();
  }
}
