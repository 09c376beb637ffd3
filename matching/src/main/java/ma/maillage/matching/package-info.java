/**
 * Matching: Lucene retrieves, a pure scorer decides.
 *
 * <p>In go the events of the log; out come commands that propose connections and deliver deals, and
 * answers to searches. {@link ma.maillage.matching.Matching} is the whole of it for an edge.
 *
 * <p>The way of an event: {@code feed} lists what it says in the {@code index}; a reaction in
 * {@code propose} or {@code standing} waits for that, asks {@code retrieval} for the best matches,
 * which {@code scoring} scores and rules on, and sends a command. {@code search} answers people
 * over the same index. {@code text} and {@code profile} turn events into what can be compared.
 *
 * <p>The index and the standing queries belong to one node and can be rebuilt from the log; nothing
 * that has to be kept is kept here.
 */
@NullMarked
package ma.maillage.matching;

import org.jspecify.annotations.NullMarked;
