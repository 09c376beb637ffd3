/**
 * Rows out of a file somebody sent.
 *
 * <p>Bytes enter (CSV or JSON Lines, plain or gzip, told apart by their first bytes); {@linkplain
 * ma.maillage.frontend.imports.rows.Row rows} leave one at a time, each either read into named
 * fields or bad with the reason. What is wrong with one row stays with that row: text that is not
 * UTF-8, a quote never closed, a line beyond a megabyte cost exactly the row they are in, and
 * reading goes on. What is wrong with the file as a whole — a missing column, UTF-16, a torn
 * archive — is an {@link ma.maillage.frontend.imports.rows.UnreadableFileException}.
 *
 * <p>The trade-off: the file is cut into lines here and each record is then handed to the parser on
 * its own, which costs a parser call a row, and buys a bounded row, its line number, its text as it
 * was read, and going on after a broken one. Memory is one row, whatever the size of the file.
 */
@NullMarked
package ma.maillage.frontend.imports.rows;

import org.jspecify.annotations.NullMarked;
