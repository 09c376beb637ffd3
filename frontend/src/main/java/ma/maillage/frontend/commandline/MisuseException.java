package ma.maillage.frontend.commandline;

/** The arguments do not make a command. */
final class MisuseException extends RuntimeException {

  MisuseException(String message) {
    super(message);
  }
}
