/**
 * Proposes connections as things arrive.
 *
 * <p>In go events; out go {@code ProposeConnection} commands. A reaction waits until the index has
 * read the event, searches what goes with the newcomer, and proposes the best within the limits of
 * the policy. It knows nothing of what became of earlier proposals except that there were any: that
 * a pair is proposed once is decided by the command, whose refusal is the normal answer when two
 * reactions find the same pair.
 */
@NullMarked
package ma.maillage.matching.propose;

import org.jspecify.annotations.NullMarked;
