package ma.maillage.frontend.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import ma.maillage.frontend.files.OwnerOnlyFile;

/** A master key in a file that its owner alone can read: 32 random bytes as Base64. Immutable. */
final class MasterKeyFile implements MasterKey {

  private static final int NAME_BYTES = 8;

  private final byte[] key;
  private final String name;

  private MasterKeyFile(byte[] key) {
    this.key = key;
    this.name = nameOf(key);
  }

  /** Makes a new key, in a file that is there only once the disk has it. */
  static MasterKeyFile create(Path file) {
    byte[] key = Aes.newKey();
    try {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.deleteIfExists(part);
      OwnerOnlyFile.create(part);
      Files.writeString(
          part,
          Base64.getEncoder().encodeToString(key) + "\n",
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the master key " + file, e);
    }
    return new MasterKeyFile(key);
  }

  /**
   * Reads the key.
   *
   * @throws IllegalMasterKeyException if the file does not hold one
   */
  static MasterKeyFile read(Path file) {
    try {
      byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
      if (key.length != Aes.KEY_BYTES) {
        throw new IllegalMasterKeyException(file);
      }
      return new MasterKeyFile(key);
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalMasterKeyException(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the master key " + file, e);
    }
  }

  private static String nameOf(byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("name of a master key".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(key), 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] wrap(byte[] plain, String context) {
    return Aes.encrypt(key, plain, context);
  }

  @Override
  public byte[] unwrap(byte[] wrapped, String context) {
    return Aes.decrypt(key, wrapped, context);
  }
}
