/**
 * Import of real data as a stream of commands.
 *
 * <p>A file enters through {@code POST /api/imports?mapping=NAME} (operators only). Its bytes go to
 * a file under the data directory as they come; then, in the background, each {@linkplain
 * ma.maillage.frontend.imports.rows row} becomes a {@linkplain ma.maillage.frontend.imports.mapping
 * canonical object} and that a {@linkplain ma.maillage.frontend.imports.canonical command}. An
 * import knows no way into the system that a form does not have: the decisions of the command side
 * accept or refuse every row.
 *
 * <p>Each row ends as exactly one of <em>stored</em>, <em>known</em> (refused because it is there
 * already) or <em>rejected</em>, and goes with line, reason and text to an error file if rejected;
 * the counts always add up to the rows read. {@link ma.maillage.frontend.imports.SettledRows} puts
 * the outcomes back into the order of the rows, so that the saved progress always speaks of a
 * beginning of the file: it is at once what is shown and the checkpoint. After a crash the import
 * goes on behind it by itself. The rows that were under way then are repeated, which does no harm,
 * for every row has an id that is derived from what it says; they count as known.
 *
 * <p>The trade-offs: the whole file is kept on disk until its import ends, so that the sender need
 * not stay and a restart need not ask for it again; a compressed file is unpacked again up to the
 * checkpoint rather than its position remembered; and the rows in flight are a window over the
 * file, so one slow row may hold up those behind it, but never more than a window of them is in
 * memory. An import belongs to the node whose data directory holds its file.
 */
@NullMarked
package ma.maillage.frontend.imports;

import org.jspecify.annotations.NullMarked;
