/**
 * Feeds the index and the standing queries from the log.
 *
 * <p>In go all events that change what can be matched, in log order; nothing comes out. The feeder
 * belongs to one node: it resumes from the position its own index holds, not from a shared token.
 */
@NullMarked
package ma.maillage.matching.feed;

import org.jspecify.annotations.NullMarked;
