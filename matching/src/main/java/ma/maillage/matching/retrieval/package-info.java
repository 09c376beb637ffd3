/**
 * Finds the best matches of one thing among all.
 *
 * <p>In go a snapshot of the index and a profile; out come the best scored pairs and how many
 * candidates were scored to find them. The index proposes, the scorer decides: the query adds up
 * the same products of term weights that the scorer adds up, plus constants for codes, place and
 * ties, so that its ranking is nearly the scorer's, and only the best hundred or so are scored. The
 * hard rules are filters of that query where they can be, to spend no candidate on them, and are
 * checked on every candidate all the same.
 */
@NullMarked
package ma.maillage.matching.retrieval;

import org.jspecify.annotations.NullMarked;
