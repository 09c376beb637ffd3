package ma.maillage.eventstore;

import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** Axon's own contract for storage engines. */
class AxonStorageEngineSuiteTest extends StorageEngineTestSuite<MongoEventStorageEngine> {

  private final TestDatabase database = TestDatabase.fresh();

  @Override
  protected MongoEventStorageEngine buildStorageEngine() {
    return MongoEventStorageEngine.open(database.database(), TestDatabase.CONVERTER);
  }

  @Override
  protected @Nullable ProcessingContext processingContext() {
    return null;
  }

  @AfterAll
  void close() {
    testSubject.close();
    database.close();
  }
}
