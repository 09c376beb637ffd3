package ma.maillage.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.EventPosition;
import ma.maillage.query.views.Projector;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/**
 * A log in memory: one event a second from noon on, at positions from 1. Delivers events to
 * projectors as the wiring of the product does. Belongs to one thread.
 */
public final class Log {

  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  /** An event in its place. */
  public record Entry(Object event, EventPosition position, Instant at) {}

  private final List<Entry> entries = new ArrayList<>();

  public Log append(Object... events) {
    for (Object event : events) {
      entries.add(
          new Entry(event, new EventPosition(entries.size() + 1L), NOON.plusSeconds(size())));
    }
    return this;
  }

  public int size() {
    return entries.size();
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Appends the events and delivers just these. */
  public void tell(List<Projector> projectors, Object... events) {
    int before = size();
    append(events);
    deliver(projectors, before, size());
  }

  public void deliver(List<Projector> projectors) {
    deliver(projectors, 0, size());
  }

  /** Delivers the entries of the indexes {@code from} up to before {@code to}. */
  public void deliver(List<Projector> projectors, int from, int to) {
    entries
        .subList(from, to)
        .forEach(entry -> projectors.forEach(projector -> deliver(entry, projector)));
  }

  public static void deliver(Entry entry, Projector projector) {
    handler(projector, entry.event().getClass())
        .ifPresent(
            handler -> {
              try {
                handler.invoke(projector, arguments(entry, handler.getParameterCount()));
              } catch (InvocationTargetException e) {
                throw new AssertionError(projector.name() + " failed on " + entry, e.getCause());
              } catch (IllegalAccessException e) {
                throw new AssertionError("handlers must be public", e);
              }
            });
  }

  private static Object[] arguments(Entry entry, int count) {
    return Arrays.copyOf(new Object[] {entry.event(), entry.position(), entry.at()}, count);
  }

  private static Optional<Method> handler(Projector projector, Class<?> event) {
    return Arrays.stream(projector.getClass().getMethods())
        .filter(method -> method.isAnnotationPresent(EventHandler.class))
        .filter(method -> method.getParameterTypes()[0] == event)
        .findFirst();
  }
}
