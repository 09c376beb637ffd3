package ma.maillage.frontend.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import ma.maillage.api.AccountName;

/** The file with the passwords made up at the first start, for its owner's eyes only. */
final class FirstRunPasswords {

  private static final String NAME = "first-run-passwords.txt";

  private final Path file;

  FirstRunPasswords(Path dataDirectory) {
    this.file = dataDirectory.resolve(NAME);
  }

  Path file() {
    return file;
  }

  void add(AccountName username, String password) {
    try {
      createForOwnerOnly();
      Files.writeString(file, username + " " + password + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void createForOwnerOnly() throws IOException {
    if (Files.exists(file)) {
      return;
    }
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
