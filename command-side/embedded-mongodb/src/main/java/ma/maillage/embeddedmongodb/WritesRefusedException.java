package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * The server accepts no writes because it could not write to disk. What it acknowledged before is
 * safe; what it holds in memory beyond that is not. It takes writes again after a restart.
 */
final class WritesRefusedException extends MongoServerError {

  private static final int OUT_OF_DISK_SPACE = 14031;

  WritesRefusedException(Exception cause) {
    super(
        OUT_OF_DISK_SPACE,
        "OutOfDiskSpace",
        "the server refuses writes until it is restarted: it could not write to disk ("
            + cause
            + ")",
        cause);
  }

  @Override
  public boolean shouldPrefixCommandContext() {
    return false;
  }
}
