package ma.maillage.frontend.imports;

import org.springframework.context.SmartLifecycle;

/** Resumes imports once commands can be carried out, and stops them before they no longer can. */
final class ImportLifecycle implements SmartLifecycle {

  /** After the buses, which start in phase 0, and before the web server. */
  private static final int PHASE = 1_000;

  private final Imports imports;
  private volatile boolean running;

  ImportLifecycle(Imports imports) {
    this.imports = imports;
  }

  @Override
  public void start() {
    imports.resume();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    try {
      imports.pause();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
