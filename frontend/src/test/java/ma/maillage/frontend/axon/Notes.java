package ma.maillage.frontend.axon;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import ma.maillage.api.EventPosition;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** Keeps what was noted, and fails when it is told to. Thread-safe. */
public final class Notes {

  private final List<String> kept = new CopyOnWriteArrayList<>();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Function<Noted, Optional<? extends Exception>> fault = noted -> Optional.empty();

  @EventHandler
  public void on(Noted event, EventPosition position) throws Exception {
    calls.incrementAndGet();
    Optional<? extends Exception> failure = fault.apply(event);
    if (failure.isPresent()) {
      throw failure.get();
    }
    kept.add(event + "@" + position.value());
  }

  /** In the order in which they were handled, such as {@code a:1@7} for position 7. */
  public List<String> kept() {
    return List.copyOf(kept);
  }

  /** How often the handler was called, failed or not. */
  public int calls() {
    return calls.get();
  }

  public void failWith(Function<Noted, Optional<? extends Exception>> newFault) {
    fault = newFault;
  }

  /** Fails on events with this text. */
  public void failOn(String text) {
    failWith(
        noted ->
            noted.text().equals(text)
                ? Optional.of(new IllegalArgumentException("cannot keep " + text))
                : Optional.empty());
  }

  public void heal() {
    fault = noted -> Optional.empty();
  }

  public void clear() {
    kept.clear();
  }
}
