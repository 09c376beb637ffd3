package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class CrashedOwnerTest {

  private static final int SEGMENTS = 4;
  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(3);

  @Test
  void freesTheSegmentsOfAKilledProcessAndKeepsItsTokens() throws Exception {
    try (TestDatabase database = TestDatabase.fresh();
        ChildJvm owner = ownerOfAllSegments(database)) {
      MongoTokenStore survivor = store(database, "survivor");
      owner.awaitLine("renewal 12");
      assertThat(survivor.fetchAvailableSegments("p", null).join()).isEmpty();

      owner.kill();
      owner.awaitKilled();

      await()
          .ignoreExceptionsInstanceOf(CompletionException.class)
          .untilAsserted(
              () -> {
                for (int segment = 0; segment < SEGMENTS; segment++) {
                  assertThat(survivor.fetchToken("p", segment, null).join())
                      .isEqualTo(new GlobalSequenceTrackingToken(100 + segment));
                }
              });
      assertThat(survivor.fetchAvailableSegments("p", null).join()).hasSize(SEGMENTS);
    }
  }

  private static ChildJvm ownerOfAllSegments(TestDatabase database) throws IOException {
    store(database, "first").initializeTokenSegments("p", SEGMENTS, null, null).join();
    return ChildJvm.start(
        TokenOwner.class,
        database.uri(),
        database.database().getName(),
        "p",
        SEGMENTS,
        CLAIM_TIMEOUT.toMillis());
  }

  private static MongoTokenStore store(TestDatabase database, String node) {
    return new MongoTokenStore(database.database(), new JacksonConverter(), node, CLAIM_TIMEOUT);
  }
}
