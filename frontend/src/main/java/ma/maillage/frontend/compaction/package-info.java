/**
 * Rewriting the embedded database of a running node, so that what was removed from it is in no file
 * any more: the destroyed keys of persons above all.
 */
@NullMarked
package ma.maillage.frontend.compaction;

import org.jspecify.annotations.NullMarked;
