package ma.maillage.eventstore;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Axon Framework 5 event storage on MongoDB; see the package description for the protocol.
 *
 * <p>Events have positions 1, 2, 3 … without gaps, in commit order. A token, a marker or a start
 * position {@code p} says that everything up to and including {@code p} was seen. Payloads are
 * handed out as {@code byte[]}, for handlers to convert. Thread-safe; open one per process and
 * database, and close it.
 */
public final class MongoEventStorageEngine implements EventStorageEngine, AutoCloseable {

  private final String logId;
  private final EventConverter converter;
  private final CommitLog log;
  private final LogTail tail;
  private final PositionSearch search;
  private final CatchUp catchUp;
  private final CommitWriter writer;
  private final Sourcing sourcing;
  private final EventStoreMetrics metrics;
  private final OpenFollowers followers = new OpenFollowers();
  private final Wakeups wakeups = new Wakeups();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  private MongoEventStorageEngine(
      CommitLog given,
      String logId,
      EventConverter converter,
      TailBudget budget,
      EventStoreMetrics metrics) {
    log = new MeasuredCommitLog(given, metrics);
    this.metrics = metrics;
    this.logId = logId;
    this.converter = converter;
    Head head = log.last().map(Head::after).orElseGet(() -> Head.ofEmpty(logId));
    tail = new LogTail(head, budget, wakeups::signal);
    search = new PositionSearch(log, tail);
    catchUp = new CatchUp(log, tail);
    writer = new CommitWriter(log, tail, new ConflictCheck(log, tail, search), executor, metrics);
    sourcing = new Sourcing(log, tail, search, catchUp, executor);
  }

  /**
   * Opens the log in this database, creating its collections and index if need be.
   *
   * @param converter turns payloads into {@code byte[]}
   * @throws UnfinishedCopyException the log is an import or a copy that was not finished
   */
  public static MongoEventStorageEngine open(MongoDatabase database, EventConverter converter) {
    return open(database, converter, EventStoreMetrics.UNWATCHED);
  }

  /**
   * As {@link #open(MongoDatabase, EventConverter)}.
   *
   * @param metrics hears what the engine does, until it is closed
   */
  public static MongoEventStorageEngine open(
      MongoDatabase database, EventConverter converter, EventStoreMetrics metrics) {
    LogTarget.refuseUnfinished(database);
    return open(
        new MongoCommitLog(database),
        StoreId.of(StoreId.LOG, database),
        converter,
        TailBudget.DEFAULT,
        metrics);
  }

  static MongoEventStorageEngine open(
      CommitLog log, String logId, EventConverter converter, TailBudget budget) {
    return open(log, logId, converter, budget, EventStoreMetrics.UNWATCHED);
  }

  static MongoEventStorageEngine open(
      CommitLog log,
      String logId,
      EventConverter converter,
      TailBudget budget,
      EventStoreMetrics metrics) {
    var engine = new MongoEventStorageEngine(log, logId, converter, budget, metrics);
    metrics.opened(engine::state);
    engine.writer.start();
    engine.wakeups.start(engine.catchUp::run);
    return engine;
  }

  /**
   * The log's identity: positions of logs with different ids have nothing to do with each other.
   */
  public String logId() {
    return logId;
  }

  /** Position of the last event in the log, 0 if it is empty. Asks the database. */
  public long head() {
    catchUp.run();
    return tail.head().position();
  }

  /**
   * The position before the first event whose timestamp is not before this instant, or the last
   * position if all events are older. Timestamps count in whole milliseconds.
   */
  public long positionBefore(Instant instant) {
    head();
    return search.positionBefore(instant);
  }

  @Override
  public CompletableFuture<AppendTransaction<?>> appendEvents(
      AppendCondition condition,
      @Nullable ProcessingContext context,
      List<TaggedEventMessage<?>> events) {
    return completedFuture(
        events.isEmpty()
            ? EmptyAppendTransaction.INSTANCE
            : new MongoAppendTransaction(condition, events, converter, writer));
  }

  @Override
  public MessageStream<EventMessage> source(
      SourcingCondition condition, @Nullable ProcessingContext context) {
    return sourcing.source(condition);
  }

  @Override
  public MessageStream<EventMessage> stream(
      StreamingCondition condition, @Nullable ProcessingContext context) {
    TrackingToken token = condition.position();
    long afterPosition = token == null ? 0 : Math.max(0, token.position().orElse(0));
    ReadAhead ahead = new ReadAhead(log, executor);
    return new Follower(
            ahead, tail, search, wakeups, followers, afterPosition, condition.criteria())
        .stream();
  }

  @Override
  public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
    return completedFuture(new GlobalSequenceTrackingToken(0));
  }

  @Override
  public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
    return supplyAsync(() -> new GlobalSequenceTrackingToken(head()), executor);
  }

  @Override
  public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
    return supplyAsync(() -> new GlobalSequenceTrackingToken(positionBefore(at)), executor);
  }

  /** Writes what was submitted, then stops; streams that are still open see nothing new. */
  @Override
  public void close() {
    writer.close();
    wakeups.close();
    executor.shutdown();
    metrics.closed();
  }

  private EngineState state() {
    LogTail.Fill fill = tail.fill();
    return new EngineState(
        fill.head(),
        writer.queued(),
        writer.queuedBytes(),
        fill.commits(),
        fill.bytes(),
        fill.tags(),
        followers.count(),
        followers.lag(fill.head()));
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("logId", logId);
    descriptor.describeProperty("converter", converter);
  }
}
