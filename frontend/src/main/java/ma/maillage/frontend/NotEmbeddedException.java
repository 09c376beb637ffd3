package ma.maillage.frontend;

/** Only the embedded database can be backed up by the application. */
public final class NotEmbeddedException extends RuntimeException {

  NotEmbeddedException() {
    super(
        "The database is a MongoDB installation: back it up with its own tools, such as mongodump.");
  }
}
