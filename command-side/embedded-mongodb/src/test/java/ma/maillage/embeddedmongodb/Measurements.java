package ma.maillage.embeddedmongodb;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Prints what one server does on this machine: durable inserts, finds by tag, ranges of ids. Run by
 * hand; the figures are for comparison in one run, not for a gate.
 */
final class Measurements {

  private static final int DOCUMENTS = 100_000;
  private static final long NANOS = 3_000_000_000L;

  private Measurements() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory("measurements");
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(directory);
        MongoClient client = MongoClients.create(server.connectionString())) {
      MongoCollection<Document> collection =
          client
              .getDatabase("d")
              .getCollection("events")
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
      collection.createIndex(Indexes.ascending("tags", "_id"));
      AtomicLong ids = new AtomicLong();
      for (int clients : new int[] {1, 1, 8, 64, 64}) {
        System.out.printf(
            "%d clients: durable inserts %,d/s, the journal alone %,d/s%n",
            clients, inserts(collection, ids, clients), journaled(clients));
      }
      fill(collection, ids);
      System.out.printf("documents: %,d%n", collection.countDocuments());
      for (int i = 0; i < 3; i++) {
        System.out.printf("find of 10 by tag: %,d µs%n", findByTag(collection));
        System.out.printf("documents by _id: %,d/s%n", scan(collection));
      }
      long start = System.nanoTime();
      Compacted compacted = server.compact();
      System.out.printf(
          "compaction from %,d to %,d bytes: %,d ms%n",
          compacted.bytesBefore(), compacted.bytesAfter(), (System.nanoTime() - start) / 1_000_000);
    }
    long start = System.nanoTime();
    EmbeddedMongoDb.open(directory).close();
    System.out.printf("open and close: %,d ms%n", (System.nanoTime() - start) / 1_000_000);
  }

  private static long inserts(MongoCollection<Document> collection, AtomicLong ids, int clients) {
    return perSecond(clients, () -> collection.insertOne(document(ids.incrementAndGet())));
  }

  private static long journaled(int clients) throws IOException {
    JournalRecord change = JournalRecord.put("d.events", KeyEncoding.of(1), new byte[550]);
    try (DataDirectory directory = DataDirectory.hold(Files.createTempDirectory("journal"));
        Journal journal = Journal.startAfter(0, directory)) {
      return perSecond(clients, () -> journal.awaitDurable(journal.append(change, change)));
    }
  }

  private static long perSecond(int clients, Runnable write) {
    LongAdder done = new LongAdder();
    long end = System.nanoTime() + NANOS;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clients; i++) {
        threads.execute(
            () -> {
              while (System.nanoTime() < end) {
                write.run();
                done.increment();
              }
            });
      }
    }
    return done.sum() * 1_000_000_000L / NANOS;
  }

  private static void fill(MongoCollection<Document> collection, AtomicLong ids) {
    while (ids.get() < DOCUMENTS) {
      long first = ids.getAndAdd(1_000) + 1;
      collection.insertMany(
          LongStream.range(first, first + 1_000).mapToObj(Measurements::document).toList());
    }
  }

  private static Document document(long id) {
    return new Document("_id", id)
        .append("tags", List.of("tag" + id % 10_000))
        .append("data", new Binary(new byte[450]));
  }

  private static long findByTag(MongoCollection<Document> collection) {
    int finds = 2_000;
    long start = System.nanoTime();
    for (int i = 0; i < finds; i++) {
      collection
          .find(
              Filters.and(Filters.eq("tags", "tag" + i * 7 % 10_000), Filters.lte("_id", 100_000L)))
          .sort(Sorts.ascending("_id"))
          .into(new ArrayList<>());
    }
    return (System.nanoTime() - start) / finds / 1_000;
  }

  private static long scan(MongoCollection<Document> collection) {
    long start = System.nanoTime();
    long count = 0;
    try (var cursor =
        collection
            .find(Filters.gt("_id", 0L))
            .sort(Sorts.ascending("_id"))
            .batchSize(5_000)
            .cursor()) {
      while (cursor.hasNext()) {
        cursor.next();
        count++;
      }
    }
    return count * 1_000_000_000L / (System.nanoTime() - start);
  }
}
