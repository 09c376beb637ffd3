package ma.maillage.frontend.problems;

import java.io.IOException;
import java.io.Serial;

/** A body went over the size that is read; thrown while it is read. */
final class BodyTooLargeException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  BodyTooLargeException(long limit) {
    super("the body must be at most " + limit + " bytes");
  }
}
