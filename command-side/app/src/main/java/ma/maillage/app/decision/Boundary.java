package ma.maillage.app.decision;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.annotation.AnnotationMessageTypeResolver;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Criteria over events by tag and event class; the stored names are read off the classes. */
public final class Boundary {

  private static final MessageTypeResolver TYPES = new AnnotationMessageTypeResolver();

  private Boundary() {}

  /** The events of these classes that carry the tag {@code key=value}. */
  public static EventCriteria events(String key, Object value, Class<?>... events) {
    return EventCriteria.havingTags(Tag.of(key, value.toString()))
        .andBeingOneOfTypes(
            Stream.of(events)
                .map(event -> TYPES.resolveOrThrow(event).qualifiedName())
                .collect(Collectors.toSet()));
  }
}
