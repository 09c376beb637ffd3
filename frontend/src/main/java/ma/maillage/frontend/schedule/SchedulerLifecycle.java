package ma.maillage.frontend.schedule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Keeps appointments from when commands can be carried out until they no longer can. */
final class SchedulerLifecycle implements SmartLifecycle {

  /** After the buses, which start in phase 0, and before the web server. */
  private static final int PHASE = 1_000;

  private final Supplier<Scheduler> schedulers;
  private @Nullable Scheduler running;
  private @Nullable Thread thread;

  SchedulerLifecycle(Supplier<Scheduler> schedulers) {
    this.schedulers = schedulers;
  }

  @Override
  public synchronized void start() {
    running = schedulers.get();
    thread = Thread.ofVirtual().name("scheduler").start(running);
  }

  @Override
  public synchronized void stop() {
    if (running == null || thread == null) {
      return;
    }
    running.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return running != null;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
