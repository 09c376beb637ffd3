package ma.maillage.frontend.commandline;

/** How a command ended, for scripts; the codes are part of the {@link Usage}. */
enum ExitCode {
  DONE(0),
  FAILED(1),
  MISUSED(2),
  REFUSED(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
