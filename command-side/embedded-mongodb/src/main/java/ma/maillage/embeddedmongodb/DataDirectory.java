package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The directory that belongs to one running server: held by a lock on a file in it, recognised by a
 * marker that names the format. Both are checked before anything is written.
 *
 * <p>Immutable; the lock is released by {@link #close()} or by the end of the process.
 */
final class DataDirectory implements AutoCloseable {

  static final String FORMAT = "maillage-embedded-mongodb 1";

  private static final String MARKER = "FORMAT";
  private static final String UNFINISHED_MARKER = "FORMAT.new";
  private static final String LOCK = "LOCK";
  private static final String SPACE = "SPACE";
  private static final long SPACE_TO_START = 1 << 20;
  private static final Set<String> OF_A_DIRECTORY_BEING_CREATED = Set.of(LOCK, UNFINISHED_MARKER);

  /**
   * The directories held by this process, by their real paths. The lock does not see them, and a
   * process that closes any channel of a locked file loses the lock, so it must not even be tried.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final Path real;
  private final FileChannel lock;

  private DataDirectory(Path directory, Path real, FileChannel lock) {
    this.directory = directory;
    this.real = real;
    this.lock = lock;
  }

  /**
   * Takes the directory, creating it if absent.
   *
   * @throws DataDirectoryRefusedException if it is in use, foreign, or of another format
   */
  static DataDirectory hold(Path requested) {
    Path directory = requested.toAbsolutePath().normalize();
    try {
      Files.createDirectories(directory);
      refuseForeign(directory);
      Path real = directory.toRealPath();
      if (!HELD.add(real)) {
        throw new DataDirectoryInUseException(directory, "another server in this process");
      }
      try {
        return locked(directory, real);
      } catch (IOException | RuntimeException e) {
        HELD.remove(real);
        throw e;
      }
    } catch (IOException e) {
      throw new DataDirectoryNotWritableException(directory, e);
    }
  }

  private static DataDirectory locked(Path directory, Path real) throws IOException {
    FileChannel lock = lock(directory);
    try {
      mark(directory);
      requireSpace(directory);
      return new DataDirectory(directory, real, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void requireSpace(Path directory) throws IOException {
    Path file = directory.resolve(SPACE);
    Files.deleteIfExists(file);
    Files.createFile(file);
    try {
      DiskSpace.take(file, SPACE_TO_START);
    } finally {
      Files.delete(file);
    }
  }

  Path path() {
    return directory;
  }

  Path resolve(String name) {
    return directory.resolve(name);
  }

  /** The files whose name begins with the prefix, by name. */
  List<Path> files(String prefix) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  /** Waits until the disk has the names of the files created and deleted so far. */
  void sync() throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void refuseForeign(Path directory) throws IOException {
    if (Files.exists(directory.resolve(MARKER))) {
      return;
    }
    try (Stream<Path> entries = Files.list(directory)) {
      Optional<String> foreign =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !OF_A_DIRECTORY_BEING_CREATED.contains(name))
              .sorted()
              .findFirst();
      if (foreign.isPresent()) {
        throw new ForeignDataDirectoryException(directory, foreign.get());
      }
    }
  }

  private static FileChannel lock(Path directory) throws IOException {
    Path file = directory.resolve(LOCK);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new DataDirectoryInUseException(
            directory, "the process " + Files.readString(file).strip());
      }
      String process = ProcessHandle.current().pid() + "\n";
      channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  static void mark(Path directory) throws IOException {
    Path marker = directory.resolve(MARKER);
    if (Files.exists(marker)) {
      String found = Files.readString(marker).strip();
      if (!found.equals(FORMAT)) {
        throw new UnsupportedDataFormatException(directory, found, FORMAT);
      }
      return;
    }
    Path unfinished = directory.resolve(UNFINISHED_MARKER);
    Files.writeString(unfinished, FORMAT + "\n");
    Files.move(unfinished, marker, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot release the data directory " + directory, e);
    } finally {
      HELD.remove(real);
    }
  }
}
