package ma.maillage.frontend.axon;

import org.axonframework.messaging.queryhandling.QueryBus;
import org.springframework.context.SmartLifecycle;

/**
 * Ends open subscription queries before the web server stops, which would otherwise wait for their
 * readers until its grace period is over.
 */
final class SubscriptionCloser implements SmartLifecycle {

  private final QueryBus queries;
  private volatile boolean running;

  SubscriptionCloser(QueryBus queries) {
    this.queries = queries;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    queries.completeSubscriptions(query -> true, null).join();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
