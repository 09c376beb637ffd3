package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import ma.maillage.eventstore.ChainReport.Intact;

/** Logs as text. */
final class Exports {

  private Exports() {}

  static String of(MongoDatabase database) {
    return of(database, Progress.UNWATCHED);
  }

  static String of(MongoDatabase database, Progress progress) {
    try (LogExport export = LogExport.of(database, progress)) {
      return new String(export.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Intact load(String export, MongoDatabase database) {
    return LogImport.run(
        database, new ByteArrayInputStream(export.getBytes(UTF_8)), Progress.UNWATCHED);
  }
}
