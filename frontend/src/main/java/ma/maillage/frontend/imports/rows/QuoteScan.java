package ma.maillage.frontend.imports.rows;

/**
 * Follows the quotes of one CSV record over its lines, so that a line break inside quotes is told
 * from the end of the record before anything is parsed.
 */
final class QuoteScan {

  /** Where the record stands after the lines seen so far. */
  enum State {
    /** Every quote is closed: the record ends here. */
    COMPLETE,
    /** Within quotes: the record goes on in the next line. */
    OPEN,
    /** Something follows a closing quote: this is no record. */
    BROKEN
  }

  private enum At {
    FIELD_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final char separator;
  private At at = At.FIELD_START;

  QuoteScan(char separator) {
    this.separator = separator;
  }

  State line(byte[] bytes) {
    for (byte b : bytes) {
      if (at == At.AFTER_QUOTE && b != '"' && b != separator) {
        return State.BROKEN;
      }
      at = after(b);
    }
    return at == At.QUOTED ? State.OPEN : State.COMPLETE;
  }

  private At after(byte b) {
    return switch (at) {
      case FIELD_START, PLAIN -> {
        if (b == separator) {
          yield At.FIELD_START;
        }
        yield b == '"' && at == At.FIELD_START ? At.QUOTED : At.PLAIN;
      }
      case QUOTED -> b == '"' ? At.AFTER_QUOTE : At.QUOTED;
      case AFTER_QUOTE -> b == '"' ? At.QUOTED : At.FIELD_START;
    };
  }
}
