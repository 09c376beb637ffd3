package ma.maillage.app.decision;

import java.util.List;
import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;

/** The outcome of a decision, as a value: events to record, or the reason why not. */
public sealed interface Decision {

  /** The command is accepted; nothing happens when there are no events. */
  record Accepted(List<Object> events) implements Decision {

    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The command is refused and leaves no trace. */
  record Refused(Refusal refusal) implements Decision {}

  static Decision accepted(Object... events) {
    return new Accepted(List.of(events));
  }

  static Decision refused(Refusal refusal) {
    return new Refused(refusal);
  }

  /** Records the events, or throws {@link RefusedException}, which rolls the command back. */
  default void appendTo(EventAppender appender) {
    switch (this) {
      case Accepted(List<Object> events) -> appender.append(events);
      case Refused(Refusal refusal) -> throw new RefusedException(refusal);
    }
  }
}
