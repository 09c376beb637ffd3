package ma.maillage.eventstore;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToRetrieveIdentifierException;
import org.jspecify.annotations.Nullable;

/**
 * Progress of event processors, and which node works on which segment. A claim not renewed within
 * the timeout is free for others, so the segments of a crashed node go on elsewhere; nodes' clocks
 * must agree to well within the timeout. Calls block and use no processing context: what they
 * stored is stored whatever becomes of the unit of work. A crash amid a split or merge can
 * therefore leave a processor without some of its segments; no segment is then available until that
 * is mended, so that no events are passed over in silence. Thread-safe.
 */
public final class MongoTokenStore implements TokenStore {

  private final MongoDatabase database;
  private final TokenClaims claims;

  /** With the claim timeout that is Axon's default, 10 seconds. */
  public MongoTokenStore(MongoDatabase database, Converter converter, String nodeId) {
    this(database, converter, nodeId, Duration.ofSeconds(10));
  }

  /**
   * @param converter writes tokens to and reads them from {@code byte[]}
   * @param nodeId unique among the processes that share the database
   * @param claimTimeout how long a claim lasts that its owner does not renew
   */
  public MongoTokenStore(
      MongoDatabase database, Converter converter, String nodeId, Duration claimTimeout) {
    this(database, converter, nodeId, claimTimeout, Clock.systemUTC());
  }

  MongoTokenStore(
      MongoDatabase database,
      Converter converter,
      String nodeId,
      Duration claimTimeout,
      Clock clock) {
    this.database = database;
    claims = new TokenClaims(database, new TokenFormat(converter), nodeId, claimTimeout, clock);
  }

  @Override
  public CompletableFuture<List<Segment>> initializeTokenSegments(
      String processorName,
      int segmentCount,
      @Nullable TrackingToken initialToken,
      @Nullable ProcessingContext context) {
    return result(
        () -> {
          List<Segment> segments = Segment.splitBalanced(Segment.ROOT_SEGMENT, segmentCount - 1);
          if (!claims.segments(processorName).isEmpty()
              || !claims.insert(processorName, segments, initialToken)) {
            throw new UnableToClaimTokenException(
                "Segments of %s are present already".formatted(processorName));
          }
          return segments;
        });
  }

  @Override
  public CompletableFuture<Void> initializeSegment(
      @Nullable TrackingToken token,
      String processorName,
      Segment segment,
      @Nullable ProcessingContext context) {
    return completion(
        () -> {
          if (!claims.insert(processorName, List.of(segment), token)) {
            throw new UnableToInitializeTokenException(
                "%s[%d] is present already".formatted(processorName, segment.getSegmentId()));
          }
        });
  }

  @Override
  public CompletableFuture<Void> storeToken(
      @Nullable TrackingToken token,
      String processorName,
      int segmentId,
      @Nullable ProcessingContext context) {
    return completion(() -> claims.claimAndStore(processorName, segmentId, token));
  }

  @Override
  public CompletableFuture<TrackingToken> fetchToken(
      String processorName, int segmentId, @Nullable ProcessingContext context) {
    return result(() -> claims.claim(processorName, segmentId));
  }

  @Override
  public CompletableFuture<TrackingToken> fetchToken(
      String processorName, Segment segment, @Nullable ProcessingContext context) {
    return result(() -> claims.claim(processorName, segment));
  }

  @Override
  public CompletableFuture<Void> extendClaim(
      String processorName, int segmentId, @Nullable ProcessingContext context) {
    return completion(() -> claims.extend(processorName, segmentId));
  }

  @Override
  public CompletableFuture<Void> releaseClaim(
      String processorName, int segmentId, @Nullable ProcessingContext context) {
    return completion(() -> claims.release(processorName, segmentId));
  }

  @Override
  public CompletableFuture<Void> deleteToken(
      String processorName, int segmentId, @Nullable ProcessingContext context) {
    return completion(() -> claims.delete(processorName, segmentId));
  }

  @Override
  public CompletableFuture<Segment> fetchSegment(
      String processorName, int segmentId, @Nullable ProcessingContext context) {
    return result(() -> claims.segment(processorName, segmentId));
  }

  @Override
  public CompletableFuture<List<Segment>> fetchSegments(
      String processorName, @Nullable ProcessingContext context) {
    return result(() -> claims.segments(processorName));
  }

  @Override
  public CompletableFuture<List<Segment>> fetchAvailableSegments(
      String processorName, @Nullable ProcessingContext context) {
    return result(() -> claims.availableSegments(processorName));
  }

  @Override
  public CompletableFuture<String> retrieveStorageIdentifier(@Nullable ProcessingContext context) {
    try {
      return completedFuture(StoreId.of(StoreId.TOKENS, database));
    } catch (MongoException e) {
      return failedFuture(
          new UnableToRetrieveIdentifierException("Cannot read the token store's id", e));
    }
  }

  private static CompletableFuture<Void> completion(Runnable action) {
    return result(
        () -> {
          action.run();
          return null;
        });
  }

  /** The interface promises null for "no token yet" but cannot say so in its types. */
  @SuppressWarnings("NullAway")
  private static <T> CompletableFuture<T> result(Supplier<@Nullable T> action) {
    try {
      return completedFuture(action.get());
    } catch (RuntimeException e) {
      return failedFuture(e);
    }
  }
}
