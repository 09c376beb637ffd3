package ma.maillage.embeddedmongodb;

/** The data were not compacted, and nothing has changed; the message says why and what to do. */
public final class CompactionRefusedException extends RuntimeException {

  private CompactionRefusedException(String message, Throwable cause) {
    super(message, cause);
  }

  private CompactionRefusedException(String message) {
    super(message);
  }

  static CompactionRefusedException closed() {
    return new CompactionRefusedException("The server is closed.");
  }

  static CompactionRefusedException writesRefused(WritesRefusedException cause) {
    return new CompactionRefusedException(
        "What the server holds cannot be written to disk: " + cause.getMessage(), cause);
  }

  static CompactionRefusedException notWritten(Exception cause) {
    return new CompactionRefusedException(
        "The disk did not take a second copy of what is live; make room and try again: "
            + cause.getMessage(),
        cause);
  }
}
