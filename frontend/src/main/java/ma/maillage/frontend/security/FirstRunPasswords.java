package ma.maillage.frontend.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ma.maillage.api.AccountName;
import ma.maillage.frontend.files.OwnerOnlyFile;

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
      if (!Files.exists(file)) {
        OwnerOnlyFile.create(file);
      }
      Files.writeString(file, username + " " + password + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
