package ma.maillage.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pins what is stored for ever. A test that fails here asks for a decision: give the event a new
 * version and an upcaster, or leave it as it was. What was found is written to {@code
 * target/received}.
 */
class StoredEventsTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final Path EARLIER = Path.of("src/test/resources/earlier");
  private static final Path RECEIVED = Path.of("target/received");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  static List<Object> events() {
    return SampleEvents.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void isStoredAsApproved(Object event) throws IOException {
    String received = JSON.writeValueAsString(event) + "\n";
    Path file = Path.of(storedName(event.getClass()) + ".json");
    Files.createDirectories(RECEIVED);
    Files.writeString(RECEIVED.resolve(file), received);

    assertThat(APPROVED.resolve(file)).hasContent(received);
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBackEqual(Object event) throws JsonProcessingException {
    Object readBack = JSON.readValue(JSON.writeValueAsString(event), event.getClass());

    assertThat(readBack).isEqualTo(event);
  }

  /** Components that were added later are missing in what was stored before. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        ConnectionProposed.class,
        ConnectionRelayed.class,
        ConnectionReopened.class,
        DealMatched.class,
        DealSubscriptionOpened.class
      })
  void isStillReadAsItWasStoredEarlier(Class<?> event) throws IOException {
    Path file = EARLIER.resolve(storedName(event) + ".json");
    JsonNode earlier = JSON.readTree(file.toFile());

    JsonNode now = JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(earlier, event)));

    assertThat(earlier.properties()).isSubsetOf(now.properties());
  }

  @Test
  void everyEventIsPinned() {
    Stream<String> declared =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ma.maillage.api")
                .stream()
                .filter(type -> type.isAnnotatedWith(Event.class))
                .map(JavaClass::reflect)
                .map(StoredEventsTest::storedName);

    assertThat(declared)
        .containsExactlyInAnyOrderElementsOf(
            events().stream().map(event -> storedName(event.getClass())).toList());
  }

  private static String storedName(Class<?> event) {
    Event name = event.getAnnotation(Event.class);
    return name.namespace() + "." + name.name() + ".v" + name.version();
  }
}
