package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.frontend.axon.Closed;
import ma.maillage.frontend.axon.Noted;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.eventsourcing.eventstore.AnnotationBasedTagResolver;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.annotation.AnnotationMessageTypeResolver;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The memoised look-ups say what Axon's reflecting ones say. */
class MemoisedTest {

  record Tagged(
      @EventTag String plain,
      @EventTag(key = "many") List<@Nullable Integer> several,
      @EventTag(key = "x") @EventTag(key = "y") String twice,
      @EventTag @Nullable String missing,
      String untagged) {}

  static Stream<Object> events() {
    return Stream.of(
        new Noted("a", "1"),
        new Closed("x"),
        "not a record",
        new Tagged("p", Arrays.asList(1, 2, null, 2), "t", null, "u"),
        new Tagged("p", List.of(), "t", "m", "u"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void tags(Object event) {
    var message = new GenericEventMessage(new MessageType(event.getClass()), event);

    assertThat(new MemoisedTags().resolve(message))
        .isEqualTo(new AnnotationBasedTagResolver().resolve(message));
  }

  @Test
  void theMainTagIsTheFirstOneDeclared() {
    assertThat(MemoisedTags.mainTagOf(new Tagged("p", List.of(1), "t", "m", "u")))
        .contains(new Tag("plain", "p"));
    assertThat(MemoisedTags.mainTagOf(new Closed("x"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(classes = {Noted.class, ParticipantRegistered.class, String.class, Tagged.class})
  void types(Class<?> type) {
    assertThat(new MemoisedMessageTypes().resolve(type))
        .isEqualTo(new AnnotationMessageTypeResolver().resolve(type));
  }
}
