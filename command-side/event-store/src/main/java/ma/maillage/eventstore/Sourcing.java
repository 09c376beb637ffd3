package ma.maillage.eventstore;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * Reads the events a decision rests on, in the time of one round trip, for which the caller waits:
 * handing a single query to another thread would cost as much again. One criterion is one query of
 * the index without an upper bound, which sees the log as of some moment during the call: the head
 * is the one this process knew before, or the last commit found if that is later. Several criteria
 * are as many queries at different moments; they go up to the known head, and at the same time the
 * log is read from there on, so that together they are everything up to one head. Thread-safe.
 */
final class Sourcing {

  private final CommitLog log;
  private final LogTail tail;
  private final PositionSearch search;
  private final CatchUp catchUp;
  private final Executor executor;

  Sourcing(CommitLog log, LogTail tail, PositionSearch search, CatchUp catchUp, Executor executor) {
    this.log = log;
    this.tail = tail;
    this.search = search;
    this.catchUp = catchUp;
    this.executor = executor;
  }

  /** Reads on the caller's thread; whatever goes wrong is the failure of the stream. */
  MessageStream<EventMessage> source(SourcingCondition condition) {
    try {
      return read(condition);
    } catch (CompletionException failed) {
      return MessageStream.failed(Objects.requireNonNullElse(failed.getCause(), failed));
    } catch (RuntimeException failed) {
      return MessageStream.failed(failed);
    }
  }

  private MessageStream<EventMessage> read(SourcingCondition condition) {
    Head known = tail.head();
    long start = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
    Set<EventCriterion> criteria = condition.criteria().flatten();
    if (criteria.size() == 1) {
      EventCriterion only = criteria.iterator().next();
      List<StoredCommit> found = matching(only, start, Long.MAX_VALUE);
      return stream(condition, start, known, new TreeMap<>(), found);
    }
    var history = history(condition.criteria(), start, known);
    List<StoredCommit> news = catchUp.readAfter(known.commit());
    return stream(condition, start, known, history.join(), news);
  }

  private CompletableFuture<NavigableMap<Long, StoredCommit>> history(
      EventCriteria criteria, long start, Head known) {
    CompletableFuture<NavigableMap<Long, StoredCommit>> merged =
        CompletableFuture.completedFuture(new TreeMap<>());
    if (start >= known.position()) {
      return merged;
    }
    List<CompletableFuture<List<StoredCommit>>> queries = new ArrayList<>();
    if (criteria.hasCriteria()) {
      criteria
          .flatten()
          .forEach(
              it -> queries.add(supplyAsync(() -> matching(it, start, known.commit()), executor)));
    } else {
      queries.add(supplyAsync(() -> all(start, known), executor));
    }
    for (var query : queries) {
      merged =
          merged.thenCombine(
              query,
              (commits, found) -> {
                found.forEach(commit -> commits.put(commit.number(), commit));
                return commits;
              });
    }
    return merged;
  }

  private List<StoredCommit> all(long start, Head known) {
    return collected(log.between(search.lastCommitThrough(start), known.commit()));
  }

  private List<StoredCommit> matching(EventCriterion criterion, long start, long upTo) {
    return collected(log.matching(criterion, search.lastCommitThrough(start), upTo));
  }

  private static List<StoredCommit> collected(Stream<StoredCommit> found) {
    try (Stream<StoredCommit> commits = found) {
      return commits.toList();
    }
  }

  private static MessageStream<EventMessage> stream(
      SourcingCondition condition,
      long start,
      Head known,
      NavigableMap<Long, StoredCommit> history,
      List<StoredCommit> news) {
    news.forEach(commit -> history.put(commit.number(), commit));
    long head =
        news.isEmpty()
            ? known.position()
            : Math.max(known.position(), news.getLast().lastPosition());
    var commits = history.values().stream().filter(it -> it.firstPosition() <= head).toList();
    var events = PositionedEvent.matching(commits, start, condition.criteria());
    return MessageStream.fromStream(
        Stream.concat(events.stream().map(PositionedEvent::entry), Stream.of(terminal(head))),
        MessageStream.Entry::message,
        entry -> entry);
  }

  private static MessageStream.Entry<EventMessage> terminal(long head) {
    return new SimpleEntry<>(
        TerminalEventMessage.INSTANCE,
        ConsistencyMarker.addToContext(Context.empty(), new GlobalIndexConsistencyMarker(head)));
  }
}
