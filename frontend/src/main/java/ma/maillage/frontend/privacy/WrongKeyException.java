package ma.maillage.frontend.privacy;

import java.io.Serial;

/**
 * Something sealed does not open with this key: it is another one, or what is sealed is damaged.
 */
final class WrongKeyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  WrongKeyException(Throwable cause) {
    super("does not open with this key: another one is needed, or it is damaged", cause);
  }
}
