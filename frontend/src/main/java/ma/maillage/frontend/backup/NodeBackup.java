package ma.maillage.frontend.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import ma.maillage.frontend.Database;
import org.springframework.util.FileSystemUtils;

/** Copies the data directory of a node, which may be running. Stateless. */
public final class NodeBackup {

  /** Where backups go that name no place of their own. */
  static final String DIRECTORY = "backups";

  /** The database is copied by itself; the search index is made again from the log. */
  private static final Set<String> NOT_COPIED = Set.of(Database.DIRECTORY, "index", DIRECTORY);

  private NodeBackup() {}

  /**
   * Returns once the backup is complete.
   *
   * @param target what must not exist yet; it does only when the backup is complete
   * @return bytes of the backup
   * @throws FileAlreadyExistsException the target is there, or one is just being made
   * @throws ma.maillage.frontend.NotEmbeddedException the data are not in this directory
   * @throws ma.maillage.embeddedmongodb.BackupRefusedException the database accepts no writes
   */
  public static long run(Database database, Path dataDirectory, Path target) throws IOException {
    Path complete = target.toAbsolutePath().normalize();
    Path part = complete.resolveSibling(complete.getFileName() + ".part");
    refuse(complete);
    refuse(part);
    try {
      database.backup(part.resolve(Database.DIRECTORY));
      Files.walkFileTree(dataDirectory, new Copy(dataDirectory, part, Set.of(complete, part)));
      Files.move(part, complete, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileSystemUtils.deleteRecursively(part);
    }
    return size(complete);
  }

  private static void refuse(Path existing) throws FileAlreadyExistsException {
    if (Files.exists(existing)) {
      throw new FileAlreadyExistsException(existing.toString(), null, "it exists already");
    }
  }

  private static long size(Path directory) throws IOException {
    long[] bytes = {0};
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes[0];
  }

  private static final class Copy extends SimpleFileVisitor<Path> {

    private final Path source;
    private final Path target;
    private final Set<Path> ownFiles;

    Copy(Path source, Path target, Set<Path> ownFiles) {
      this.source = source;
      this.target = target;
      this.ownFiles = ownFiles;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      boolean left =
          ownFiles.contains(directory.toAbsolutePath().normalize())
              || (source.equals(directory.getParent())
                  && NOT_COPIED.contains(directory.getFileName().toString()));
      if (left) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(counterpart(directory));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      try {
        Files.copy(file, counterpart(file), StandardCopyOption.COPY_ATTRIBUTES);
      } catch (NoSuchFileException deletedMeanwhile) {
        Files.deleteIfExists(counterpart(file));
      }
      return FileVisitResult.CONTINUE;
    }

    /** An import that ends deletes its file. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    private Path counterpart(Path path) {
      return target.resolve(source.relativize(path).toString());
    }
  }
}
