package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Commits and syncs the store before a changing command is answered. */
final class SyncedBackend extends H2Backend {

  private static final Set<String> READING =
      Set.of("find", "getMore", "aggregate", "count", "ping", "hello", "isMaster", "ismaster");

  SyncedBackend(MVStore store) {
    super(store);
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    Document reply = super.handleCommand(channel, databaseName, command, query);
    if (!READING.contains(command)) {
      getMvStore().commit();
      getMvStore().sync();
    }
    return reply;
  }
}
