package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitCodecTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

  private final CommitCodec codec = new CommitCodec();

  @Test
  void writesACommitToBeReadInAShell() {
    BsonDocument document = encoded(commit("{\"price\":1.10}".getBytes(UTF_8), Map.of("by", "me")));

    assertThat(document.toJson())
        .isEqualTo(
            """
            {"_id": 7, "p": 12, "n": 1, "uuid": "u7", "prev": "u6", \
            "ts": {"$date": "2026-03-01T12:00:00.123Z"}, "tags": ["city=fes"], \
            "types": ["maillage.CityOpened"], \
            "e": [{"id": "e1", "type": "maillage.CityOpened", "v": "1", \
            "ts": {"$date": "2026-03-01T12:00:00.123Z"}, "tags": ["city=fes"], \
            "meta": {"by": "me"}, "data": "{\\"price\\":1.10}"}]}""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"price\":1.10}", "{\"n\":12345678901234567890.123456789}", "فاس \u0000 𝄞", ""})
  void givesTextBackByteForByte(String text) {
    assertThat(payload(text.getBytes(UTF_8))).isEqualTo(text.getBytes(UTF_8));
  }

  @Test
  void givesBytesBackThatAreNoText() {
    byte[] bytes = {(byte) 0xc3, 0x28, 0, (byte) 0xff};

    assertThat(payload(bytes)).isEqualTo(bytes);
    assertThat(payload(null)).isNull();
  }

  @Test
  void givesMetadataBackWhateverItsKeys() {
    Map<String, String> metadata = Map.of("a.b", "1", "$set", "2", "", "3", "فاس", "");

    assertThat(read(commit(null, metadata)).message().metadata()).isEqualTo(metadata);
  }

  @ParameterizedTest
  @CsvSource({"city,fes,city=fes", "a=b,c,a%3Db=c", "a,b=c,a=b=c", "a%3D,100%,a%253D=100%"})
  void writesEachTagDifferently(String key, String value, String text) {
    assertThat(TagText.of(new Tag(key, value))).isEqualTo(text);
    assertThat(TagText.parse(text)).isEqualTo(new Tag(key, value));
  }

  private byte @Nullable [] payload(byte @Nullable [] payload) {
    return (byte[]) read(commit(payload, Map.of())).message().payload();
  }

  private StoredEvent read(StoredCommit commit) {
    StoredCommit read =
        codec.decode(new BsonDocumentReader(encoded(commit)), DecoderContext.builder().build());
    assertThat(read).usingRecursiveComparison().ignoringFields("events").isEqualTo(commit);
    EventMessage was = commit.events().getFirst().message();
    EventMessage is = read.events().getFirst().message();
    assertThat(is.identifier()).isEqualTo(was.identifier());
    assertThat(is.type()).isEqualTo(was.type());
    assertThat(is.timestamp()).isEqualTo(was.timestamp());
    assertThat(read.events().getFirst().tags()).isEqualTo(commit.events().getFirst().tags());
    return read.events().getFirst();
  }

  private BsonDocument encoded(StoredCommit commit) {
    BsonDocument document = new BsonDocument();
    codec.encode(new BsonDocumentWriter(document), commit, EncoderContext.builder().build());
    return document;
  }

  private static StoredCommit commit(byte @Nullable [] payload, Map<String, String> metadata) {
    EventMessage event =
        new GenericEventMessage(
            "e1", new MessageType("maillage.CityOpened", "1"), payload, metadata, NOON);
    return new StoredCommit(
        7, 12, "u7", "u6", NOON, List.of(new StoredEvent(event, Set.of(new Tag("city", "fes")))));
  }
}
