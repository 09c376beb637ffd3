package ma.maillage.eventstore;

import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bson.BsonInvalidOperationException;
import org.bson.json.JsonParseException;

/**
 * Brings an {@linkplain LogExport exported} log into a database that holds none, with all its ids,
 * positions and times, and with the id of the log itself. Every commit is checked before it is
 * written. Stateless.
 */
public final class LogImport {

  private static final int BUFFER_CHARS = 1 << 16;

  private LogImport() {}

  /**
   * Returns once a majority of the database's nodes has the whole log on disk. An import that was
   * interrupted goes on where it stopped when it is run again with the same export; until then no
   * engine opens the log.
   *
   * @throws LogCopyRefusedException the database holds a log already
   * @throws LogCopyInterruptedException the export is not one, not all of one, or not sound
   */
  public static ChainReport.Intact run(
      MongoDatabase database, InputStream export, Progress progress) {
    try {
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(export, StandardCharsets.UTF_8.newDecoder()), BUFFER_CHARS);
      return read(lines, database, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChainReport.Intact read(
      BufferedReader lines, MongoDatabase database, Progress progress) throws IOException {
    String first = lines.readLine();
    LogHeader header = LogHeader.parse(first == null ? "" : first);
    LogTarget target = LogTarget.open(database, header);
    long line = 1;
    try {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (line > header.commits() + 1) {
          target.flush();
          throw LogCopyInterruptedException.unreadable(line, "it is more than was announced");
        }
        Optional<String> fault = target.add(CommitLine.read(text), text.length());
        if (fault.isPresent()) {
          target.flush();
          throw LogCopyInterruptedException.unreadable(line, fault.get());
        }
        progress.reached(line - 1, header.commits());
      }
    } catch (JsonParseException | BsonInvalidOperationException | CharacterCodingException e) {
      target.flush();
      throw LogCopyInterruptedException.unreadable(line, "it is not a commit: " + e.getMessage());
    }
    return target.finish();
  }
}
