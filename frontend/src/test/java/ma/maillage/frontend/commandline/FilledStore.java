package ma.maillage.frontend.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.frontend.Database;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.Document;

/** A store with a log and an account in it. */
final class FilledStore {

  private FilledStore() {}

  static void create(Path dataDirectory, int commits) {
    try (Database database = Database.open(dataDirectory, null)) {
      append(database, commits);
      database
          .mongo()
          .getCollection("accounts")
          .insertOne(new Document("_id", "admin").append("password", "hash"));
    }
  }

  static void append(Database database, int commits) {
    try (var engine =
        MongoEventStorageEngine.open(
            database.mongo(), new DelegatingEventConverter(new JacksonConverter()))) {
      for (int i = 0; i < commits; i++) {
        AppendTransaction<?> append =
            engine.appendEvents(AppendCondition.none(), null, List.of(opened(i))).join();
        append.commit(null).join();
      }
    }
  }

  private static GenericTaggedEventMessage<GenericEventMessage> opened(int city) {
    return new GenericTaggedEventMessage<>(
        new GenericEventMessage(
            new MessageType("test.CityOpened", "1"), Map.of("city", UUID.randomUUID().toString())),
        Set.of(new Tag("city", String.valueOf(city))));
  }
}
