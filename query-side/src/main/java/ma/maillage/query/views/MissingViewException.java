package ma.maillage.query.views;

import java.io.Serial;

/** An event speaks of something no earlier event of the log introduced. */
public final class MissingViewException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  MissingViewException(String collection, String id) {
    super("'" + id + "' is not in " + collection + ": the log speaks of it before introducing it");
  }
}
