package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * The server accepts no writes because it could not write to disk, and this one was not stored.
 * What it acknowledged before is safe and can be read. It takes writes again once the disk does.
 */
final class WritesRefusedException extends MongoServerError {

  private static final int OUT_OF_DISK_SPACE = 14031;

  WritesRefusedException(Exception cause) {
    super(
        OUT_OF_DISK_SPACE,
        "OutOfDiskSpace",
        "the server could not write to disk and refuses writes until it can; free some space ("
            + cause
            + ")",
        cause);
  }

  @Override
  public boolean shouldPrefixCommandContext() {
    return false;
  }
}
