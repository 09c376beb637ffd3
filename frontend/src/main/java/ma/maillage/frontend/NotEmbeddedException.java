package ma.maillage.frontend;

/** Only the embedded database can be backed up and compacted by the application. */
public final class NotEmbeddedException extends RuntimeException {

  NotEmbeddedException() {
    super(
        "The database is a MongoDB installation: use its own tools, such as mongodump to back it up"
            + " and compact to rewrite it.");
  }
}
