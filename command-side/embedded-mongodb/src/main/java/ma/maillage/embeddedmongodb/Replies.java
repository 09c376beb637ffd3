package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/** Replies to commands, as a MongoDB driver reads them. Stateless. */
final class Replies {

  private Replies() {}

  static Document ok() {
    Document reply = new Document();
    Utils.markOkay(reply);
    return reply;
  }

  /** A whole result in one batch. */
  static Document batch(String namespace, List<Document> documents) {
    Document cursor =
        new Document("id", 0L).append("ns", namespace).append("firstBatch", documents);
    Document reply = new Document("cursor", cursor);
    Utils.markOkay(reply);
    return reply;
  }

  /** The server counts the documents it was given; a driver expects those it inserted. */
  static Document countingInserted(Document command, Document reply) {
    if (reply.get("writeErrors") instanceof Collection<?> errors
        && command.get("documents") instanceof Collection<?> documents) {
      Document first = (Document) errors.iterator().next();
      boolean stoppedAtFirst = Utils.isTrue(command.getOrDefault("ordered", true));
      reply.put("n", stoppedAtFirst ? first.get("index") : documents.size() - errors.size());
    }
    return reply;
  }
}
