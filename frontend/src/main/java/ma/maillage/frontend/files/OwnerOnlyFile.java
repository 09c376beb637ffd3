package ma.maillage.frontend.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that their owner alone can read, where the file system knows owners. */
public final class OwnerOnlyFile {

  private OwnerOnlyFile() {}

  /**
   * Makes an empty file, and the directories above it.
   *
   * @throws FileAlreadyExistsException if it is there
   */
  public static void create(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    if (Files.getFileAttributeView(directory, PosixFileAttributeView.class) == null) {
      Files.createFile(file);
    } else {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }
}
