package ma.maillage.eventstore;

/** The log holds a commit with this number already; reading it tells whose. */
final class SlotTakenException extends RuntimeException {

  SlotTakenException(Throwable cause) {
    super(cause);
  }
}
