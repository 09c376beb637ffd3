package ma.maillage.frontend.compaction;

import java.time.Duration;
import ma.maillage.embeddedmongodb.Compacted;
import ma.maillage.embeddedmongodb.CompactionRefusedException;
import ma.maillage.frontend.Database;
import ma.maillage.frontend.NotEmbeddedException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** {@code POST compaction} rewrites the embedded database, while writes wait. */
@Endpoint(id = "compaction")
public final class CompactionEndpoint {

  /** How large the database was and is, and how long writes waited. */
  public record Done(long bytesBefore, long bytesAfter, long millis) {}

  /** Why nothing has changed. */
  public record Refused(String detail) {}

  private final Database database;

  CompactionEndpoint(Database database) {
    this.database = database;
  }

  @WriteOperation
  public WebEndpointResponse<Object> compact() {
    long start = System.nanoTime();
    try {
      Compacted compacted = database.compact();
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      return new WebEndpointResponse<>(
          new Done(compacted.bytesBefore(), compacted.bytesAfter(), millis));
    } catch (NotEmbeddedException | CompactionRefusedException e) {
      return new WebEndpointResponse<>(new Refused(String.valueOf(e.getMessage())), 409);
    }
  }
}
