package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.drain;
import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.function.Consumer;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.eventstore.EngineUser.Seen;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

  private static final Tag MEMBER = Tag.of("member", "ada");

  @Test
  void keepsTheLogWhenTheServerIsRestarted(@TempDir Path directory) {
    running(directory, user -> user.append(event("A", "1", MEMBER), event("B", "2")).join());
    running(
        directory, user -> assertThat(user.append(event("A", "3", MEMBER)).join()).isEqualTo(3));
    running(
        directory,
        user -> {
          assertThat(user.source(EventCriteria.havingTags(MEMBER)).events())
              .extracting(Seen::payload)
              .containsExactly("1", "3");
          assertThat(drain(user.follow(0, EventCriteria.havingAnyTag())))
              .extracting(Seen::position)
              .containsExactly(1L, 2L, 3L);
        });
  }

  private static void running(Path directory, Consumer<EngineUser> action) {
    try (var server = EmbeddedMongoDb.open(directory);
        var client = MongoClients.create(server.connectionString());
        var engine =
            MongoEventStorageEngine.open(client.getDatabase("log"), TestDatabase.CONVERTER)) {
      action.accept(new EngineUser(engine));
    }
  }
}
