package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.conversion.Converter;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.ReplayToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The expectations of Axon's own JpaTokenStoreTest, and what two nodes expect of each other. */
class MongoTokenStoreTest {

  private static final Converter CONVERTER = new JacksonConverter();

  private final TestDatabase database = TestDatabase.fresh();
  private final MongoTokenStore local = store("local", Duration.ofSeconds(10));
  private final MongoTokenStore other = store("other", Duration.ofSeconds(2));

  /** Takes every claim for expired. */
  private final MongoTokenStore thief = store("thief", Duration.ofSeconds(-1));

  private MongoTokenStore store(String node, Duration claimTimeout) {
    return new MongoTokenStore(database.database(), CONVERTER, node, claimTimeout);
  }

  @AfterEach
  void close() {
    database.close();
  }

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
  void initializesSegments() {
    List<Segment> created = initialize("p", 7, null);

    assertThat(created).hasSize(7);
    assertThat(local.fetchSegments("p", null).join()).containsExactlyInAnyOrderElementsOf(created);
  }

  @Test
  void initializesSegmentsAtAGivenPosition() {
    for (Segment segment : initialize("p", 7, token(10))) {
      assertThat(local.fetchToken("p", segment, null).join()).isEqualTo(token(10));
    }
  }

  @Test
  void refusesToInitializeSegmentsTwice() {
    initialize("p", 2, null);

    assertUnclaimable(() -> initialize("p", 2, null));
    assertUnclaimable(() -> initialize("p", 1, null));
  }

  @Test
  void refusesToInitializeASegmentTwice() {
    local.initializeSegment(token(1), "p", Segment.ROOT_SEGMENT, null).join();

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> local.initializeSegment(token(2), "p", Segment.ROOT_SEGMENT, null).join())
        .withCauseInstanceOf(UnableToInitializeTokenException.class);
    assertThat(fetch(local, "p", 0)).isEqualTo(token(1));
  }

  @Test
  void doesNotFetchWhatWasNotInitialized() {
    assertUnclaimable(() -> fetch(local, "p", 1));
    assertUnclaimable(() -> store(local, token(1), "p", 1));
    assertUnclaimable(() -> local.extendClaim("p", 1, null).join());
  }

  @Test
  void deletesOnlyWhatItHasClaimed() {
    initialize("p", 2, null);

    assertUnclaimable(() -> local.deleteToken("p", 0, null).join());
    assertUnclaimable(() -> local.deleteToken("unknown", 0, null).join());

    fetch(local, "p", 0);
    local.deleteToken("p", 0, null).join();
    assertThat(local.fetchSegments("p", null).join()).containsExactly(new Segment(1, 1));
  }

  @Test
  void claimsStoresAndReleases() {
    initialize("p", 1, null);

    assertThat(fetch(local, "p", 0)).isNull();
    store(local, token(1), "p", 0);
    assertThat(owner("p", 0)).isEqualTo("local");

    local.releaseClaim("p", 0, null).join();
    assertThat(owner("p", 0)).isNull();
    assertThat(fetch(other, "p", 0)).isEqualTo(token(1));
  }

  @Test
  void fetchesBySegment() {
    List<Segment> two = initialize("two", 2, null);
    List<Segment> one = initialize("one", 1, null);

    assertThat(local.fetchToken("two", two.get(1), null).join()).isNull();
    assertThat(local.fetchToken("one", one.get(0), null).join()).isNull();
  }

  @Test
  void doesNotFetchASegmentThatWasMerged() {
    initialize("p", 1, null);

    assertUnclaimable(() -> local.fetchToken("p", new Segment(1, 1), null).join());
    assertUnclaimable(() -> local.fetchToken("p", new Segment(0, 1), null).join());
    assertThat(owner("p", 0)).isNull();
  }

  @Test
  void doesNotFetchASegmentThatWasSplit() {
    initialize("four", 4, null);
    initialize("two", 2, null);

    assertUnclaimable(() -> local.fetchToken("four", new Segment(1, 1), null).join());
    assertUnclaimable(() -> local.fetchToken("two", new Segment(0, 0), null).join());
    assertThat(owner("two", 0)).isNull();
  }

  @Test
  void findsSegments() {
    initialize("p", 2, null);

    assertThat(local.fetchSegments("p", null).join()).hasSize(2);
    assertThat(local.fetchSegments("unknown", null).join()).isEmpty();
    assertThat(local.fetchSegment("p", 1, null).join()).isEqualTo(new Segment(1, 1));
    assertThat(local.fetchSegment("p", 2, null).join()).isNull();
  }

  @Test
  void findsSegmentsThatOthersHaveNotClaimed() {
    initialize("p", 2, null);
    store(local, token(1), "p", 0);
    store(local, token(2), "p", 1);

    assertThat(other.fetchAvailableSegments("p", null).join()).isEmpty();
    assertThat(local.fetchAvailableSegments("p", null).join()).hasSize(2);
    assertThat(thief.fetchAvailableSegments("p", null).join()).hasSize(2);

    local.releaseClaim("p", 0, null).join();
    assertThat(other.fetchAvailableSegments("p", null).join()).containsExactly(new Segment(0, 1));
    assertThat(other.fetchAvailableSegments("unknown", null).join()).isEmpty();
  }

  @Test
  void givesNoSegmentsAwayWhileSomeAreMissing() {
    initialize("p", 4, token(7));
    fetch(local, "p", 3);
    local.deleteToken("p", 3, null).join();

    assertUnclaimable(() -> local.fetchAvailableSegments("p", null).join());
    assertUnclaimable(() -> other.fetchAvailableSegments("p", null).join());

    local.initializeSegment(token(7), "p", new Segment(3, 3), null).join();
    assertThat(other.fetchAvailableSegments("p", null).join()).hasSize(4);
  }

  @Test
  void splitsAndMergesStepByStepAsAxonDoes() {
    initialize("p", 1, token(5));
    fetch(local, "p", 0);
    local.initializeSegment(token(5), "p", new Segment(1, 1), null).join();
    local.releaseClaim("p", 0, null).join();
    assertUnclaimable(() -> other.deleteToken("p", 0, null).join());
    local.deleteToken("p", 0, null).join();
    local.initializeSegment(token(5), "p", new Segment(0, 1), null).join();
    assertThat(other.fetchAvailableSegments("p", null).join())
        .containsExactly(new Segment(0, 1), new Segment(1, 1));

    fetch(other, "p", 0);
    fetch(other, "p", 1);
    other.deleteToken("p", 1, null).join();
    other.deleteToken("p", 0, null).join();
    other.initializeSegment(token(5), "p", Segment.ROOT_SEGMENT, null).join();
    assertThat(local.fetchAvailableSegments("p", null).join())
        .containsExactly(Segment.ROOT_SEGMENT);
    assertThat(fetch(local, "p", 0)).isEqualTo(token(5));
  }

  @Test
  void refusesASecondHolder() {
    initialize("p", 1, null);
    fetch(local, "p", 0);

    assertUnclaimable(() -> fetch(other, "p", 0));
    assertUnclaimable(() -> store(other, token(1), "p", 0));
    assertUnclaimable(() -> other.deleteToken("p", 0, null).join());
  }

  @Test
  void givesAnExpiredClaimToAnother() {
    initialize("p", 1, null);
    fetch(local, "p", 0);
    fetch(thief, "p", 0);

    assertUnclaimable(() -> store(local, token(0), "p", 0));
    local.releaseClaim("p", 0, null).join();
    assertThat(owner("p", 0)).isEqualTo("thief");
    store(thief, token(1), "p", 0);
  }

  @Test
  void extendsOnlyItsOwnClaim() {
    initialize("p", 1, null);
    fetch(local, "p", 0);

    local.extendClaim("p", 0, null).join();
    assertUnclaimable(() -> thief.extendClaim("p", 0, null).join());
  }

  @Test
  void givesAClaimToOneOfManyNodesOnly() {
    initialize("p", 1, null);

    List<CompletableFuture<Boolean>> claims =
        IntStream.range(0, 16)
            .mapToObj(i -> store("node-" + i, Duration.ofSeconds(10)))
            .map(
                store ->
                    CompletableFuture.supplyAsync(
                        () -> !store.fetchToken("p", 0, null).isCompletedExceptionally()))
            .toList();

    assertThat(claims.stream().filter(CompletableFuture::join)).hasSize(1);
  }

  @Test
  void keepsTokensOfEveryKind() {
    TrackingToken replay = ReplayToken.createReplayToken(token(20), token(5));
    initialize("p", 1, replay);
    assertThat(fetch(local, "p", 0)).isEqualTo(replay);

    store(local, token(6), "p", 0);
    assertThat(fetch(local, "p", 0)).isEqualTo(token(6));
  }

  private List<Segment> initialize(String processor, int count, @Nullable TrackingToken token) {
    return local.initializeTokenSegments(processor, count, token, null).join();
  }

  private static @Nullable TrackingToken fetch(MongoTokenStore store, String p, int segment) {
    return store.fetchToken(p, segment, null).join();
  }

  private static void store(
      MongoTokenStore store, @Nullable TrackingToken token, String processor, int segment) {
    store.storeToken(token, processor, segment, null).join();
  }

  private static TrackingToken token(long position) {
    return new GlobalSequenceTrackingToken(position);
  }

  private @Nullable String owner(String processor, int segment) {
    Document stored =
        database
            .database()
            .getCollection("tokens")
            .find(Filters.eq("_id", processor + "[" + segment + "]"))
            .first();
    return stored == null ? "no such token" : stored.getString("owner");
  }

  private static void assertUnclaimable(ThrowingCallable action) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(action)
        .withCauseInstanceOf(UnableToClaimTokenException.class);
  }
}
