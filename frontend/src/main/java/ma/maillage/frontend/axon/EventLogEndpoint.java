package ma.maillage.frontend.axon;

import com.mongodb.client.MongoDatabase;
import ma.maillage.eventstore.ChainReport;
import ma.maillage.eventstore.ChainVerification;
import ma.maillage.eventstore.MongoEventStorageEngine;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The event log over HTTP: {@code GET eventlog}, and {@code POST eventlog/verify}, which reads the
 * whole log before it answers.
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

  /** What a verification found. */
  public record Verified(boolean intact, ChainReport report) {}

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
