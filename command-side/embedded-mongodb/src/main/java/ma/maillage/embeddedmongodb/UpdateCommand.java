package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Runs the statements of an update command one by one. The server would go on after a failed one
 * even if the client asked for order. For one use, by one thread.
 */
final class UpdateCommand {

  private final Document command;
  private final UnaryOperator<Document> server;
  private final List<Document> upserted = new ArrayList<>();
  private final List<Document> errors = new ArrayList<>();
  private int matched;
  private int modified;

  /**
   * @param server runs a command with one statement
   */
  UpdateCommand(Document command, UnaryOperator<Document> server) {
    this.command = command;
    this.server = server;
  }

  Document run() {
    boolean ordered = Utils.isTrue(command.getOrDefault("ordered", true));
    int index = 0;
    for (Object statement : CommandField.of(command, "updates", Collection.class)) {
      Document single = command.clone().append("updates", List.of(statement));
      note(index++, server.apply(single));
      if (ordered && !errors.isEmpty()) {
        break;
      }
    }
    return reply();
  }

  private void note(int index, Document reply) {
    matched += CommandField.of(reply, "n", Integer.class);
    modified += CommandField.of(reply, "nModified", Integer.class);
    collect(reply, "upserted", index, upserted);
    collect(reply, "writeErrors", index, errors);
  }

  private static void collect(Document reply, String name, int index, List<Document> all) {
    if (reply.get(name) instanceof Collection<?> ones) {
      ones.forEach(one -> all.add(((Document) one).append("index", index)));
    }
  }

  private Document reply() {
    Document reply = Replies.ok().append("n", matched).append("nModified", modified);
    if (!upserted.isEmpty()) {
      reply.put("upserted", upserted);
    }
    if (!errors.isEmpty()) {
      reply.put("writeErrors", errors);
    }
    return reply;
  }
}
