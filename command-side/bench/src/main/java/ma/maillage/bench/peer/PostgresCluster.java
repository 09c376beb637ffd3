package ma.maillage.bench.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL 15 cluster of its own in a temporary folder, reachable from this machine only, with
 * its defaults for durability. Stopped and deleted at the end of this process, however that comes.
 * Uses Debian's package, and installs it if it is missing and this process may.
 */
final class PostgresCluster {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
  private static final String PACKAGE = "postgresql-15";

  private final String folder;
  private final int port;

  private PostgresCluster(String folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  static PostgresCluster start() {
    if (!Files.isExecutable(PROGRAMS.resolve("initdb"))) {
      run(List.of("apt-get", "update", "-q"));
      run(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends", PACKAGE));
    }
    PostgresCluster cluster =
        new PostgresCluster(
            asPostgres("mktemp", "-d", "--tmpdir", "bench-postgres-XXXXXX").strip(), freePort());
    asPostgres(program("initdb"), "-D", cluster.data(), "--auth=trust", "--username=postgres");
    asPostgres(
        program("pg_ctl"),
        "start",
        "--wait",
        "-D",
        cluster.data(),
        "-l",
        cluster.folder + "/log",
        "-o",
        """
        -c listen_addresses=127.0.0.1 -c port=%d -c unix_socket_directories=%s \
        -c shared_buffers=512MB -c max_wal_size=4GB -c max_connections=200"""
            .formatted(cluster.port, cluster.folder));
    Runtime.getRuntime().addShutdownHook(new Thread(cluster::remove));
    return cluster;
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(port);
  }

  private String data() {
    return folder + "/data";
  }

  private static String program(String name) {
    return PROGRAMS.resolve(name).toString();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL refuses to run as root. */
  private static String asPostgres(String... command) {
    List<String> whole = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      whole.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    whole.addAll(List.of(command));
    return run(whole);
  }

  private static String run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "%s failed; is Debian's package %s installed? It said: %s"
                .formatted(command, PACKAGE, output));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void remove() {
    asPostgres(program("pg_ctl"), "stop", "--wait", "-m", "fast", "-D", data());
    asPostgres("rm", "-r", folder);
  }
}
