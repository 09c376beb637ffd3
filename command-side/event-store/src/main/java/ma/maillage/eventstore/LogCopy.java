package ma.maillage.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.RawBsonDocument;

/**
 * Copies a log from one database to another that holds none, with all its ids, positions and times,
 * and with the id of the log itself. Stateless.
 */
public final class LogCopy {

  private LogCopy() {}

  /** Whether this database holds a copy that was not finished, and may be gone on with. */
  public static boolean isUnfinishedIn(MongoDatabase target) {
    return LogTarget.isUnfinished(target);
  }

  /**
   * Returns once a majority of the target's nodes has on disk what the source held at the time of
   * the call. A copy that was interrupted goes on where it stopped when it is run again, also if
   * the source has grown; until then no engine opens the target.
   *
   * @param rest copies what else has to be there before an engine may open the target; called once,
   *     when the log is there
   * @throws LogCopyRefusedException the target holds another log
   * @throws UnfinishedCopyException the source is itself a copy that was not finished
   * @throws BrokenLogException the source is not sound; the copy is so up to there, and unfinished
   */
  public static ChainReport.Intact run(
      MongoDatabase source, MongoDatabase target, Progress progress, Runnable rest) {
    LogTarget.refuseUnfinished(source);
    StoredCommits commits = StoredCommits.in(source);
    LogHeader header = LogHeader.of(StoreId.of(StoreId.LOG, source), commits);
    LogTarget copy = LogTarget.open(target, header);
    for (RawBsonDocument commit : commits.after(Math.max(0, copy.done() - 1))) {
      if (copy.done() == header.commits()) {
        break;
      }
      Optional<String> fault = copy.add(commit, commit.getByteBuffer().remaining());
      if (fault.isPresent()) {
        copy.flush();
        throw BrokenLogException.found(copy.done(), fault.get());
      }
      progress.reached(copy.done(), header.commits());
    }
    copy.flush();
    rest.run();
    return copy.finish();
  }
}
