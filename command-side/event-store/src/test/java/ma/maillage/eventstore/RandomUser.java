package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static ma.maillage.eventstore.EngineUser.unless;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import ma.maillage.eventstore.EngineUser.Sourced;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** Sources, decides and appends at random, and writes down what the engine answered. */
final class RandomUser {

  /** A read and its answer. */
  record Read(EventCriteria criteria, Sourced answer) {}

  /**
   * An append and its answer.
   *
   * @param position of its last event if it succeeded, or null
   * @param failure why not, or null
   */
  record Append(
      String name,
      int events,
      AppendCondition condition,
      @Nullable Long position,
      @Nullable Throwable failure) {}

  private final String name;
  private final EngineUser user;
  private final Random random;
  private final Queue<Read> reads;
  private final Queue<Append> appends;
  private ConsistencyMarker remembered = ConsistencyMarker.ORIGIN;

  RandomUser(String name, EngineUser user, long seed, Queue<Read> reads, Queue<Append> appends) {
    this.name = name;
    this.user = user;
    this.random = new Random(seed);
    this.reads = reads;
    this.appends = appends;
  }

  void act(int times) {
    for (int i = 0; i < times; i++) {
      EventCriteria criteria = criteria(random);
      if (random.nextInt(3) > 0) {
        source(criteria);
      }
      append(name + "-" + i, random.nextInt(5) == 0 ? AppendCondition.none() : decided(criteria));
    }
  }

  private AppendCondition decided(EventCriteria criteria) {
    return unless(criteria, random.nextInt(6) == 0 ? ConsistencyMarker.ORIGIN : remembered);
  }

  private void source(EventCriteria criteria) {
    try {
      Sourced answer = user.source(criteria);
      reads.add(new Read(criteria, answer));
      remembered = answer.marker();
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof MongoException)) {
        throw e;
      }
    }
  }

  private void append(String append, AppendCondition condition) {
    List<TaggedEventMessage<?>> events = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Tag[] tags = tags(random).toArray(Tag[]::new);
      events.add(event("T" + random.nextInt(3), append, tags));
    }
    Long position = null;
    Throwable failure = null;
    try {
      position = user.append(condition, events.toArray(TaggedEventMessage<?>[]::new)).join();
    } catch (CompletionException e) {
      failure = e.getCause();
    }
    appends.add(new Append(append, events.size(), condition, position, failure));
  }

  static EventCriteria criteria(Random random) {
    if (random.nextInt(8) == 0) {
      return EventCriteria.havingAnyTag();
    }
    EventCriteria one = criterion(random);
    return random.nextInt(3) == 0 ? one.or(criterion(random)) : one;
  }

  private static EventCriteria criterion(Random random) {
    var tagged = EventCriteria.havingTags(tags(random));
    Set<QualifiedName> types = new HashSet<>();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      types.add(new QualifiedName("T" + random.nextInt(3)));
    }
    return types.isEmpty() ? tagged : tagged.andBeingOneOfTypes(types);
  }

  private static Set<Tag> tags(Random random) {
    Set<Tag> tags = new HashSet<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      tags.add(Tag.of("k" + random.nextInt(3), "v" + random.nextInt(4)));
    }
    return tags;
  }
}
