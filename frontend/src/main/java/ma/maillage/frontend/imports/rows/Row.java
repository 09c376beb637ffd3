package ma.maillage.frontend.imports.rows;

import tools.jackson.databind.node.ObjectNode;

/** One row of a file; rows count from 1 and leave out the header and blank lines. */
public sealed interface Row {

  /** The place of the row among the rows of its file, from 1. */
  long number();

  /** The line of the file on which the row begins, from 1. */
  long line();

  /** The row as it was read, or its beginning where it was too long to be kept. */
  String text();

  /** A row whose fields could be read; a CSV row has text fields only, named by the header. */
  record Fields(long number, long line, String text, ObjectNode fields) implements Row {}

  /** A row that is no row of this format, and why. */
  record Broken(long number, long line, String text, String reason) implements Row {}
}
