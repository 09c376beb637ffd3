package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A MongoDB server inside this process, on a directory of its own.
 *
 * <p>It speaks the MongoDB wire protocol on the loopback interface and a port chosen by the system,
 * so that the same driver and the same code reach it or a MongoDB installation: only the connection
 * string differs.
 *
 * <p>Safe for use by any number of threads.
 */
public final class EmbeddedMongoDb implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int CONNECTION_THREADS = 64;

  private final DataDirectory directory;
  private final MongoServer server;
  private final String connectionString;

  private EmbeddedMongoDb(DataDirectory directory, MongoServer server, String connectionString) {
    this.directory = directory;
    this.server = server;
    this.connectionString = connectionString;
  }

  /**
   * Opens the database kept in a directory, or creates it there.
   *
   * @param dataDirectory an absent or empty directory, or one written by this class
   * @throws DataDirectoryRefusedException if the directory is in use, holds something else, or is
   *     of another format
   */
  public static EmbeddedMongoDb open(Path dataDirectory) {
    DataDirectory directory = DataDirectory.hold(dataDirectory);
    try {
      String file = directory.resolve("data.mv").toString();
      MongoServer server = new MongoServer(new SyncedBackend(MVStore.open(file)));
      server.bind(
          new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 1, CONNECTION_THREADS);
      int port = server.getLocalAddress().getPort();
      return new EmbeddedMongoDb(directory, server, "mongodb://127.0.0.1:" + port);
    } catch (UnknownHostException e) {
      directory.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** The address for a MongoDB driver, for example {@code mongodb://127.0.0.1:40123}. */
  public String connectionString() {
    return connectionString;
  }

  /** Disconnects the clients, writes what is not yet on disk, and releases the directory. */
  @Override
  public void close() {
    server.shutdownNow();
    directory.close();
  }
}
