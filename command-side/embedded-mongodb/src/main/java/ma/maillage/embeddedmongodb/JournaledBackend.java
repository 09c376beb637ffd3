package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Answers a command that changes something once the disk holds the change, unless the client asked
 * not to wait; and a query that asks for what a majority holds once the disk holds what it saw. A
 * further batch does not say what its query asked for, and waits. Safe for use by any number of
 * threads.
 */
final class JournaledBackend extends IndexedBackend {

  private static final Set<String> CHANGING = Set.of("insert", "update", "delete", "findandmodify");
  private static final Set<String> RESTRUCTURING =
      Set.of("create", "createindexes", "drop", "dropdatabase", "dropindexes", "renamecollection");

  private static final Set<String> DURABLE_READS = Set.of("majority", "linearizable", "snapshot");

  private final Durability durability;

  /** Shared by queries; taken alone for what must not be seen by any. */
  private final ReentrantReadWriteLock queries = new ReentrantReadWriteLock();

  JournaledBackend(Storage storage, Durability durability) {
    super(storage, durability);
    this.durability = durability;
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    if (CHANGING.contains(name)) {
      return durability.change(
          wantsDurability(query), () -> super.handleCommand(channel, database, command, query));
    }
    if (RESTRUCTURING.contains(name) || (name.equals("aggregate") && writesCollection(query))) {
      return durability.restructure(() -> super.handleCommand(channel, database, command, query));
    }
    if (name.equals("getmore") || wantsDurableReads(query)) {
      return durability.readDurable(() -> read(channel, database, command, query));
    }
    return read(channel, database, command, query);
  }

  /** Waits for nothing that holds up {@link #alone}. */
  private Document read(Channel channel, String database, String command, Document query) {
    queries.readLock().lock();
    try {
      return super.handleCommand(channel, database, command, query);
    } finally {
      queries.readLock().unlock();
    }
  }

  /** Runs something while no query runs; the caller sees to it that no change does. */
  void alone(Runnable change) {
    queries.writeLock().lock();
    try {
      change.run();
    } finally {
      queries.writeLock().unlock();
    }
  }

  private static boolean wantsDurableReads(Document command) {
    return command.get("readConcern") instanceof Document concern
        && DURABLE_READS.contains(String.valueOf(concern.get("level")));
  }

  /** As with a replica set: yes if journaled or majority, or if nothing is said. */
  private static boolean wantsDurability(Document command) {
    if (!(command.get("writeConcern") instanceof Document concern)) {
      return true;
    }
    boolean oneNode = concern.get("w") instanceof Number w && w.intValue() <= 1;
    return !oneNode || Boolean.TRUE.equals(concern.get("j"));
  }

  private static boolean writesCollection(Document command) {
    return command.get("pipeline") instanceof Collection<?> stages
        && stages.stream()
            .anyMatch(
                stage ->
                    stage instanceof Document document
                        && (document.containsKey("$out") || document.containsKey("$merge")));
  }
}
