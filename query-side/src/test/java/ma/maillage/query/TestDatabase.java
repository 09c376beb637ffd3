package ma.maillage.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a fresh database: on the server that {@code MAILLAGE_TEST_MONGODB_URI} names, or
 * else on an embedded one, which all tests share.
 */
public final class TestDatabase implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(TestDatabase.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == MongoDatabase.class;
  }

  @Override
  public MongoDatabase resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getStore(OURS)
        .computeIfAbsent(MongoDatabase.class, key -> fresh(test), MongoDatabase.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    MongoDatabase database = test.getStore(OURS).get(MongoDatabase.class, MongoDatabase.class);
    if (database != null) {
      database.drop();
    }
  }

  private static MongoDatabase fresh(ExtensionContext test) {
    Server server =
        test.getRoot()
            .getStore(OURS)
            .computeIfAbsent(Server.class, key -> Server.start(), Server.class);
    return server.client().getDatabase("test_" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** Closed by JUnit after the last test. */
  private record Server(MongoClient client, Runnable stop) implements AutoCloseable {

    static Server start() {
      String given = System.getenv("MAILLAGE_TEST_MONGODB_URI");
      if (given != null) {
        return new Server(MongoClients.create(given), () -> {});
      }
      EmbeddedMongoDb embedded = EmbeddedMongoDb.open(emptyDirectory());
      return new Server(MongoClients.create(embedded.connectionString()), embedded::close);
    }

    @Override
    public void close() {
      client.close();
      stop.run();
    }

    private static Path emptyDirectory() {
      try {
        return Files.createTempDirectory("maillage-query-side");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
