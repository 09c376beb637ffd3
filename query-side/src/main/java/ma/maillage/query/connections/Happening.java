package ma.maillage.query.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline: {@code type} is the simple name of the event, {@code reason} a code of
 * the kind the event has, or what came of it.
 */
public record Happening(
    String type, Instant at, @Nullable Who by, @Nullable String reason, @Nullable String comment) {

  static Happening of(Class<? extends Record> event, Instant at) {
    return new Happening(event.getSimpleName(), at, null, null, null);
  }

  Happening by(Who actor) {
    return new Happening(type, at, actor, reason, comment);
  }

  Happening because(@Nullable Enum<?> code, @Nullable String words) {
    return new Happening(type, at, by, code == null ? null : code.name(), words);
  }

  /** The same without what only ambassadors and whoever said it read. */
  Happening bare() {
    return new Happening(type, at, by, null, null);
  }
}
