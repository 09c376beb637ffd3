/**
 * Answers what people ask: partner search, search by example, and why two go together or not.
 *
 * <p>In go the query records {@link ma.maillage.matching.search.Search}, {@link
 * ma.maillage.matching.search.FindMatches} and {@link
 * ma.maillage.matching.search.ExplainConnection}; out come records an edge can write as JSON. Any
 * text is a valid query. Nothing is stored. A search sees everything its node has read of the log
 * when it is asked.
 */
@NullMarked
package ma.maillage.matching.search;

import org.jspecify.annotations.NullMarked;
