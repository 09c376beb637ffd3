package ma.maillage.frontend.axon.shims;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventstreaming.Tag;

/** A component of an event record whose value, or each value of it, becomes a tag. Immutable. */
record TaggedComponent(String key, Method accessor) {

  /** In the order in which the record declares them. */
  static List<TaggedComponent> of(Class<?> event) {
    RecordComponent[] components = event.getRecordComponents();
    return components == null
        ? List.of()
        : Arrays.stream(components).flatMap(TaggedComponent::of).toList();
  }

  private static Stream<TaggedComponent> of(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return Arrays.stream(accessor.getAnnotationsByType(EventTag.class))
        .map(tag -> tag.key().isBlank() ? component.getName() : tag.key())
        .map(key -> new TaggedComponent(key, accessor));
  }

  Stream<Tag> tags(Object event) {
    Object value = valueIn(event);
    Stream<?> values =
        value instanceof Iterable<?> several
            ? StreamSupport.stream(several.spliterator(), false)
            : Stream.of(value);
    return values.filter(Objects::nonNull).map(each -> new Tag(key, each.toString()));
  }

  private Object valueIn(Object event) {
    try {
      return accessor.invoke(event);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new UnreadableTagException(accessor, e);
    }
  }
}
