package ma.maillage.bench.axon4;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import ma.maillage.bench.load.Store;
import ma.maillage.bench.load.Worker;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon 4's engine with its defaults: one document per event, and a unique index on aggregate and
 * sequence number that refuses a second event with the same number.
 */
final class Axon4Worker implements Store {

  private final MongoClient client;
  private final MongoEventStorageEngine engine;
  private final DefaultMongoTemplate template;
  private @Nullable TrackingToken tracked;

  private Axon4Worker(String uri, String database) {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    template = template(client, database);
    JacksonSerializer serializer = JacksonSerializer.defaultSerializer();
    engine =
        MongoEventStorageEngine.builder()
            .mongoTemplate(template)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .build();
  }

  private static DefaultMongoTemplate template(MongoClient client, String database) {
    var builder = DefaultMongoTemplate.builder();
    builder.mongoDatabase(client, database);
    return builder.build();
  }

  /** Arguments: connection string, name of the database. */
  public static void main(String[] arguments) throws IOException {
    Worker.serve(new Axon4Worker(arguments[0], arguments[1]));
  }

  @Override
  public Runnable appender(String entity) {
    AtomicLong sequence = new AtomicLong();
    return () ->
        engine.appendEvents(
            List.of(
                new GenericDomainEventMessage<>(
                    "Entity", entity, sequence.getAndIncrement(), PAYLOAD)));
  }

  @Override
  public long load(String entity) {
    return engine.readEvents(entity).asStream().filter(it -> it.getPayload() != null).count();
  }

  @Override
  public long track() {
    List<TrackedEventMessage<?>> batch = next(engine, tracked);
    tracked = batch.isEmpty() ? null : batch.getLast().trackingToken();
    batch.forEach(TrackedEventMessage::getPayload);
    return batch.size();
  }

  private static List<TrackedEventMessage<?>> next(
      EventStorageEngine engine, @Nullable TrackingToken after) {
    try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(after, false)) {
      return events.<TrackedEventMessage<?>>map(event -> event).limit(EVENTS_OF_A_BATCH).toList();
    }
  }

  @Override
  public long count() {
    return template.eventCollection().countDocuments();
  }

  @Override
  public void close() {
    client.close();
  }
}
