package ma.maillage.frontend.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.frontend.MaillageProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstRunTest {

  /** Encodes only once both nodes have seen that there is no account yet. */
  private record MeetingEncoder(CountDownLatch arrived) implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence password) {
      arrived.countDown();
      try {
        arrived.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return "plain " + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
      return ("plain " + password).equals(encoded);
    }
  }

  @Test
  void oneOfTwoNodesThatStartTogetherMakesTheAccount(@TempDir Path directory) throws Exception {
    List<Path> data = List.of(directory.resolve("one"), directory.resolve("two"));
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(directory.resolve("db"));
        MongoClient client = MongoClients.create(server.connectionString());
        ExecutorService nodes = Executors.newFixedThreadPool(2)) {
      Accounts accounts =
          new Accounts(
              client.getDatabase("maillage"),
              new MeetingEncoder(new CountDownLatch(2)),
              InstantSource.system());
      List<Future<?>> starts =
          data.stream()
              .<Future<?>>map(node -> nodes.submit(() -> firstRun(accounts, node)))
              .toList();
      for (Future<?> start : starts) {
        start.get();
      }

      assertThat(accounts.all()).hasSize(1);
      assertThat(data.stream().filter(FirstRunTest::hasPasswords)).hasSize(1);
    }
  }

  private static void firstRun(Accounts accounts, Path dataDirectory) {
    var properties =
        new MaillageProperties(dataDirectory, false, new MaillageProperties.Mongodb(null));
    new FirstRun(accounts, properties).afterPropertiesSet();
  }

  private static boolean hasPasswords(Path dataDirectory) {
    return Files.exists(dataDirectory.resolve("first-run-passwords.txt"));
  }
}
