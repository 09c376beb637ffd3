package ma.maillage.frontend.axon;

import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Brings views up to date once Axon runs and before the web server takes requests. */
final class ViewVersionsLifecycle implements SmartLifecycle {

  private final ViewVersions versions;
  private final List<EventProcessor> processors;
  private final Processors running;
  private volatile boolean started;

  ViewVersionsLifecycle(
      ViewVersions versions, List<EventProcessor> processors, Processors running) {
    this.versions = versions;
    this.processors = processors;
    this.running = running;
  }

  @Override
  public void start() {
    versions.bringUpToDate(processors, running);
    started = true;
  }

  @Override
  public void stop() {
    started = false;
  }

  @Override
  public boolean isRunning() {
    return started;
  }

  @Override
  public int getPhase() {
    return AxonLifecycle.PHASE + 1;
  }
}
