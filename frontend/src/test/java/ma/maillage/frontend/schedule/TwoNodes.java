package ma.maillage.frontend.schedule;

import com.mongodb.client.MongoDatabase;
import java.util.function.Function;
import ma.maillage.app.CommandSide;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.axon.RunningAxon;
import ma.maillage.frontend.axon.TestDatabase;

/** Two nodes that decide on one log, of which the first feeds processors. */
final class TwoNodes implements AutoCloseable {

  private final TestDatabase server = new TestDatabase();
  private final MongoEventStorageEngine oneLog = RunningAxon.log(server.database());
  private final MongoEventStorageEngine otherLog = RunningAxon.log(server.database());
  private final RunningAxon one;
  private final RunningAxon other;

  TwoNodes(Function<MongoDatabase, EventProcessor[]> processors) {
    MongoDatabase database = server.database();
    one = new RunningAxon(oneLog, database, CommandSide::configure, processors.apply(database));
    other = new RunningAxon(otherLog, database, CommandSide::configure);
  }

  MongoDatabase database() {
    return server.database();
  }

  String uri() {
    return server.uri();
  }

  RunningAxon one() {
    return one;
  }

  RunningAxon other() {
    return other;
  }

  @Override
  public void close() {
    one.close();
    other.close();
    oneLog.close();
    otherLog.close();
    server.close();
  }
}
