package ma.maillage.frontend.running;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import ma.maillage.frontend.MaillageApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a free port, with its data in a directory of its own. */
final class RunningMaillage implements AutoCloseable {

  private static final class Shared {
    static final RunningMaillage INSTANCE = start(newDirectory());
  }

  private final Path dataDirectory;
  private final ConfigurableApplicationContext context;

  private RunningMaillage(Path dataDirectory, ConfigurableApplicationContext context) {
    this.dataDirectory = dataDirectory;
    this.context = context;
  }

  /** The one that all tests may use that do not stop it; ends with the JVM. */
  static RunningMaillage shared() {
    return Shared.INSTANCE;
  }

  static RunningMaillage start(Path dataDirectory, String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of(
                    "--data-dir=" + dataDirectory, "--server.port=0", "--server.address=127.0.0.1"),
                Stream.of(more))
            .toArray(String[]::new);
    return new RunningMaillage(
        dataDirectory, SpringApplication.run(MaillageApplication.class, arguments));
  }

  static Path newDirectory() {
    try {
      return Files.createTempDirectory(Path.of("target"), "maillage-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri(String path) {
    WebServerApplicationContext web = (WebServerApplicationContext) context;
    int port = Objects.requireNonNull(web.getWebServer()).getPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** The database that the application uses. */
  MongoDatabase database() {
    return context.getBean(MongoDatabase.class);
  }

  /** The operator of the first run. */
  Caller operator() {
    return firstRunAccount("admin");
  }

  Caller firstRunAccount(String username) {
    try (Stream<String> lines = Files.lines(dataDirectory.resolve("first-run-passwords.txt"))) {
      String line = lines.filter(l -> l.startsWith(username + " ")).findFirst().orElseThrow();
      return new Caller(this, username, line.substring(username.length() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody who is not signed in. */
  Caller nobody() {
    return new Caller(this, "", "");
  }

  @Override
  public void close() {
    context.close();
  }
}
