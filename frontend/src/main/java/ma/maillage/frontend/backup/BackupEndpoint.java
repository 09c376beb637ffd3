package ma.maillage.frontend.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import ma.maillage.embeddedmongodb.BackupRefusedException;
import ma.maillage.frontend.Database;
import ma.maillage.frontend.NotEmbeddedException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * {@code POST backup} makes a backup of the running node, in a directory of the node's own choice:
 * who may ask for one cannot say where to write.
 */
@Endpoint(id = "backup")
public final class BackupEndpoint {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** A complete backup; a node can be started on the directory. */
  public record Made(String directory, long bytes) {}

  /** Why there is none. */
  public record Refused(String detail) {}

  private final Database database;
  private final Path dataDirectory;
  private final Path backups;
  private final InstantSource clock;

  BackupEndpoint(Database database, Path dataDirectory, Path backups, InstantSource clock) {
    this.database = database;
    this.dataDirectory = dataDirectory;
    this.backups = backups;
    this.clock = clock;
  }

  @WriteOperation
  public WebEndpointResponse<Object> make() throws IOException {
    Path target = backups.resolve(NAME.format(clock.instant())).toAbsolutePath().normalize();
    try {
      long bytes = NodeBackup.run(database, dataDirectory, target);
      return new WebEndpointResponse<>(new Made(target.toString(), bytes));
    } catch (NotEmbeddedException | BackupRefusedException | FileAlreadyExistsException e) {
      return new WebEndpointResponse<>(new Refused(String.valueOf(e.getMessage())), 409);
    }
  }
}
