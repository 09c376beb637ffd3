package ma.maillage.frontend.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import ma.maillage.query.views.Page;
import org.axonframework.messaging.queryhandling.gateway.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks the views and the matcher. Any number of threads may use it. */
@Component
public final class Queries {

  private static final Duration PATIENCE = Duration.ofMillis(250);
  private static final Duration STEP = Duration.ofMillis(2);

  private final QueryGateway gateway;

  Queries(QueryGateway gateway) {
    this.gateway = gateway;
  }

  /** Asks a query that is answered with one thing or nothing. */
  public <T> Optional<T> find(Object query, Class<T> answer) {
    try {
      return Optional.ofNullable(gateway.query(query, answer).join());
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  /**
   * Lets whoever wrote something read it: waits until a view shows it, a quarter of a second at
   * most. A view that lags more, as during an import, shows it when it gets there.
   */
  public <T> void await(Object query, Class<T> answer, Predicate<T> shows) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (find(query, answer).filter(shows).isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(STEP.toNanos());
    }
  }

  /** Asks a query that always has an answer. */
  public <T> T ask(Object query, Class<T> answer) {
    return find(query, answer).orElseThrow(() -> new UnansweredQueryException(query.getClass()));
  }

  /** Asks a query that is answered with a page. */
  public <T> Page<T> page(Object query, Class<T> item) {
    Page<?> page = ask(query, Page.class);
    return new Page<>(page.items().stream().map(item::cast).toList(), page.next());
  }
}
