package ma.maillage.frontend.axon;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers of which version each view is, {@code {_id: name, version}}, and makes those anew that
 * are of another one. To be used by one thread, once the processors run.
 */
final class ViewVersions {

  /** Of views whose version was never written down. */
  static final int FIRST = 1;

  private static final Logger LOG = LoggerFactory.getLogger(ViewVersions.class);
  private static final String VERSION = "version";

  private final MongoCollection<Document> versions;

  ViewVersions(MongoDatabase database) {
    versions = database.getCollection("view_versions");
  }

  /** Rebuilds what is of another version here; what runs elsewhere is rebuilt there. */
  void bringUpToDate(List<EventProcessor> processors, Processors running) {
    for (EventProcessor processor : processors) {
      if (processor instanceof EventProcessor.View view && versionOf(view) != view.version()) {
        bringUpToDate(view, running);
      }
    }
  }

  private void bringUpToDate(EventProcessor.View view, Processors running) {
    try {
      if (running.state(view.name()).head() > 0) {
        LOG.info("View {} is made anew from the log: version {}", view.name(), view.version());
        running.rebuild(view.name());
      }
      versions.replaceOne(
          new Document("_id", view.name()),
          new Document("_id", view.name()).append(VERSION, view.version()),
          new ReplaceOptions().upsert(true));
    } catch (ProcessorNotHereException elsewhere) {
      LOG.info("View {} is brought up to date by the node that feeds it", view.name(), elsewhere);
    }
  }

  private int versionOf(EventProcessor.View view) {
    Document stored = versions.find(new Document("_id", view.name())).first();
    return stored == null ? FIRST : stored.getInteger(VERSION);
  }
}
