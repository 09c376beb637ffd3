package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

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

  /** A connection is served by one of these, which waits while the disk is forced. */
  private static final int CONNECTION_THREADS = 64;

  private static final long CHECKPOINT_AFTER_BYTES = 32 << 20;

  private final OpenDatabase database;
  private final MongoServer server;
  private final String connectionString;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedMongoDb(OpenDatabase database, MongoServer server) {
    this.database = database;
    this.server = server;
    this.connectionString = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
  }

  /**
   * Opens the database kept in a directory, or creates it there.
   *
   * @param dataDirectory an absent or empty directory, or one written by this class
   * @throws DataDirectoryRefusedException if the directory is in use, holds something else, is of
   *     another format, is damaged, or its disk is full
   */
  public static EmbeddedMongoDb open(Path dataDirectory) {
    return open(dataDirectory, CHECKPOINT_AFTER_BYTES);
  }

  static EmbeddedMongoDb open(Path dataDirectory, long checkpointAfterBytes) {
    OpenDatabase database = hold(dataDirectory, checkpointAfterBytes);
    try {
      MongoServer server = new MongoServer(database.backend());
      server.bind(
          new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 1, CONNECTION_THREADS);
      return new EmbeddedMongoDb(database, server);
    } catch (IOException e) {
      database.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static OpenDatabase hold(Path dataDirectory, long checkpointAfterBytes) {
    DataDirectory directory = DataDirectory.hold(dataDirectory);
    try {
      return OpenDatabase.in(directory, checkpointAfterBytes);
    } catch (IOException e) {
      directory.close();
      throw new DataDirectoryNotWritableException(directory.path(), e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** The address for a MongoDB driver, for example {@code mongodb://127.0.0.1:40123}. */
  public String connectionString() {
    return connectionString;
  }

  /**
   * Copies all databases into a directory, on which a server can then be {@linkplain #open opened}.
   * Writes go on meanwhile, except for a checkpoint at the start. The copy holds every write that
   * was acknowledged before the call, perhaps some that came during the checkpoint, nothing later,
   * and is on disk when this returns.
   *
   * @param target an absent or empty directory
   * @throws BackupRefusedException if it is neither, or the server is closed or accepts no writes
   */
  public void backup(Path target) {
    if (closed.get()) {
      throw BackupRefusedException.closed();
    }
    database.backup(target);
  }

  /**
   * Writes all that is live into a new file and deletes the old one with all that was ever removed
   * or overwritten in it. Writes wait meanwhile, and clients stay connected; the disk needs room
   * for a second copy of what is live.
   *
   * @throws CompactionRefusedException if the disk does not take it, or the server is closed or
   *     accepts no writes; nothing has changed then
   */
  public Compacted compact() {
    if (closed.get()) {
      throw CompactionRefusedException.closed();
    }
    return database.compact();
  }

  /** Disconnects the clients, writes what is not yet on disk, and releases the directory. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try (database) {
        server.shutdownNow();
      }
    }
  }
}
