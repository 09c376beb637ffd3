package ma.maillage.frontend.axon;

import com.mongodb.client.MongoDatabase;
import ma.maillage.eventstore.ChainReport;
import ma.maillage.eventstore.ChainVerification;
import ma.maillage.eventstore.LogExport;
import ma.maillage.eventstore.LogStatistics;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.eventstore.Progress;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.core.io.InputStreamResource;
import org.springframework.util.MimeType;

/**
 * The event log over HTTP: {@code GET eventlog}, {@code GET eventlog/export}, which streams it as
 * JSON Lines, and {@code GET eventlog/stats} and {@code POST eventlog/verify}, which read all of it
 * before they answer.
 */
@Endpoint(id = "eventlog")
public final class EventLogEndpoint {

  /**
   * Which log this is and how long.
   *
   * @param logId positions of logs with different ids have nothing to do with each other
   * @param head position of the last event
   */
  public record Log(String logId, long head) {}

  /** What was wrong with a request. */
  public record Refused(String detail) {}

  /** What a verification found. */
  public record Verified(boolean intact, ChainReport report) {}

  private static final MimeType JSON_LINES = MimeType.valueOf("application/x-ndjson");

  private final MongoEventStorageEngine engine;
  private final MongoDatabase database;

  EventLogEndpoint(MongoEventStorageEngine engine, MongoDatabase database) {
    this.engine = engine;
    this.database = database;
  }

  @ReadOperation
  public Log log() {
    return new Log(engine.logId(), engine.head());
  }

  @ReadOperation
  public WebEndpointResponse<Object> read(@Selector String what) {
    return switch (what) {
      case "stats" -> new WebEndpointResponse<>(LogStatistics.of(database, Progress.UNWATCHED));
      case "export" ->
          new WebEndpointResponse<>(
              new InputStreamResource(() -> LogExport.of(database, Progress.UNWATCHED)),
              WebEndpointResponse.STATUS_OK,
              JSON_LINES);
      default ->
          new WebEndpointResponse<>(
              new Refused("There is export and stats"), WebEndpointResponse.STATUS_NOT_FOUND);
    };
  }

  @WriteOperation
  public Verified change(@Selector String operation) {
    if (!operation.equals("verify")) {
      String reason = "The operation is verify";
      throw new InvalidEndpointRequestException(reason, reason);
    }
    ChainReport report = ChainVerification.run(database);
    return new Verified(report instanceof ChainReport.Intact, report);
  }
}
