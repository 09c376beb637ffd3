package ma.maillage.frontend.demo;

import java.io.Serial;

/** A line of the shipped data set is wrong, which is a fault of the program. */
final class IllegalDemoLineException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  IllegalDemoLineException(long line, String fault) {
    super(DemoData.RESOURCE + " line " + line + ": " + fault);
  }

  IllegalDemoLineException(long line, Throwable cause) {
    super(DemoData.RESOURCE + " line " + line + ": " + cause.getMessage(), cause);
  }
}
