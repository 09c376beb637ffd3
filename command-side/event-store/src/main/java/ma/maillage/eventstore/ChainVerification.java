package ma.maillage.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import ma.maillage.eventstore.ChainReport.Broken;
import ma.maillage.eventstore.ChainReport.Intact;
import org.bson.RawBsonDocument;

/**
 * Walks the log and checks that commits and positions are dense, that each commit names the one
 * before, that the first names the log, that time does not run backwards, and that every commit is
 * filed under the tags and types of its events. Reads the stored documents themselves, not what the
 * engine makes of them. Stateless.
 */
public final class ChainVerification {

  private ChainVerification() {}

  /**
   * Reads every commit once, in order; may run beside a working engine.
   *
   * @throws UnfinishedCopyException the log is a copy that was not finished
   */
  public static ChainReport run(MongoDatabase database) {
    return run(database, Progress.UNWATCHED);
  }

  /** As {@link #run(MongoDatabase)}, and says how far it is. */
  public static ChainReport run(MongoDatabase database, Progress progress) {
    LogTarget.refuseUnfinished(database);
    Chain chain = Chain.ofLog(StoreId.of(StoreId.LOG, database));
    StoredCommits commits = StoredCommits.in(database);
    long last = commits.count();
    for (RawBsonDocument commit : commits.after(0)) {
      Optional<String> fault = chain.add(commit);
      if (fault.isPresent()) {
        return new Broken(chain.commits(), chain.events(), fault.get());
      }
      progress.reached(chain.commits(), last);
    }
    return new Intact(chain.commits(), chain.events());
  }
}
