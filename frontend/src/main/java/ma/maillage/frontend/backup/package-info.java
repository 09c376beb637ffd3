/**
 * Backups of a node that keeps its data in the embedded database.
 *
 * <p>In comes a running node; out comes a directory like its data directory, on which a node can be
 * started. It holds the database as of one moment, and after it the small files beside it: node id,
 * passwords of the first run, files of imports, mappings. The search index is left out, for it is
 * made again from the log. A backup gets its name when it is complete; until then it ends in {@code
 * .part}.
 */
@NullMarked
package ma.maillage.frontend.backup;

import org.jspecify.annotations.NullMarked;
