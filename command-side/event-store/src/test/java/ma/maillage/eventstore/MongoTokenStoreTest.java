package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.messaging.eventhandling.processing.streaming.token.ReplayToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The expectations of Axon's own JpaTokenStoreTest: tokens and the identifier of the store. */
class MongoTokenStoreTest extends TokenStoreFixture {

  @Test
  void storesTheNullToken() {
    initialize("p", 1, null);
    fetch(local, "p", 0);
    store(local, null, "p", 0);

    assertThat(owner("p", 0)).isEqualTo("local");
    assertThat(fetch(local, "p", 0)).isNull();
  }

  @Test
  void createsItsIdentifierOnDemandAndKeepsIt() {
    String identifier = local.retrieveStorageIdentifier(null).join();

    assertThat(identifier).isNotBlank();
    assertThat(local.retrieveStorageIdentifier(null).join()).isEqualTo(identifier);
    assertThat(other.retrieveStorageIdentifier(null).join()).isEqualTo(identifier);
  }

  @Test
  void readsAnIdentifierThatIsThere() {
    database
        .database()
        .getCollection("event_store")
        .insertOne(new Document("_id", "tokens").append("id", "given"));

    assertThat(local.retrieveStorageIdentifier(null).join()).isEqualTo("given");
  }

  @Test
  void doesNotFetchWhatWasNotInitialized() {
    assertUnclaimable(() -> fetch(local, "p", 1));
    assertUnclaimable(() -> store(local, token(1), "p", 1));
    assertUnclaimable(() -> local.extendClaim("p", 1, null).join());
  }

  @Test
  void keepsTokensOfEveryKind() {
    TrackingToken replay = ReplayToken.createReplayToken(token(20), token(5));
    initialize("p", 1, replay);
    assertThat(fetch(local, "p", 0)).isEqualTo(replay);

    store(local, token(6), "p", 0);
    assertThat(fetch(local, "p", 0)).isEqualTo(token(6));
  }
}
