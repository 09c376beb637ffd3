package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.conversion.Converter;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** The stores of several nodes over one database, and what their tests ask of them. */
abstract class TokenStoreFixture {

  private static final Converter CONVERTER = new JacksonConverter();

  final TestDatabase database = TestDatabase.fresh();
  final MongoTokenStore local = store("local", Duration.ofSeconds(10));
  final MongoTokenStore other = store("other", Duration.ofSeconds(2));

  /** Takes every claim for expired. */
  final MongoTokenStore thief = store("thief", Duration.ofSeconds(-1));

  MongoTokenStore store(String node, Duration claimTimeout) {
    return new MongoTokenStore(database.database(), CONVERTER, node, claimTimeout);
  }

  @AfterEach
  void close() {
    database.close();
  }

  List<Segment> initialize(String processor, int count, @Nullable TrackingToken token) {
    return local.initializeTokenSegments(processor, count, token, null).join();
  }

  static @Nullable TrackingToken fetch(MongoTokenStore store, String p, int segment) {
    return store.fetchToken(p, segment, null).join();
  }

  static void store(
      MongoTokenStore store, @Nullable TrackingToken token, String processor, int segment) {
    store.storeToken(token, processor, segment, null).join();
  }

  static TrackingToken token(long position) {
    return new GlobalSequenceTrackingToken(position);
  }

  @Nullable String owner(String processor, int segment) {
    Document stored =
        database
            .database()
            .getCollection("tokens")
            .find(Filters.eq("_id", processor + "[" + segment + "]"))
            .first();
    return stored == null ? "no such token" : stored.getString("owner");
  }

  static void assertUnclaimable(ThrowingCallable action) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(action)
        .withCauseInstanceOf(UnableToClaimTokenException.class);
  }
}
