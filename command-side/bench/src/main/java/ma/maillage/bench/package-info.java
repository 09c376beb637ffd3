/**
 * Benchmarks of the event store and of the embedded server, each against something that does the
 * same job. {@code mvn -q -Pbench -pl command-side/bench -am verify -Dbench=NAME} runs one; without
 * a name it lists them.
 *
 * <h2>How to read a figure</h2>
 *
 * <p>The last line is {@code NAME ratio R (spread A–B) goal G}. Both sides run in turn, in pairs,
 * in the same run: a machine that is slower today is slower for both, so only their ratio means
 * anything. A pair's ratio is our figure divided by the other's; R is the median of the pairs, A
 * and B are the least and the greatest. Where the figure is events per second more is better and
 * the goal a lower bound, where it is a duration less is better and the goal an upper bound. If the
 * spread is wide, so is the doubt.
 *
 * <p>Both sides get the same events (450 bytes of payload, one tag), the same number of clients in
 * closed loops, and acknowledge only what is forced to the same disk. The first two pairs warm both
 * up and do not count. After the last, each benchmark checks what was claimed: as many events are
 * stored as were acknowledged, and the chain of commits is intact.
 *
 * <h2>Sizes</h2>
 *
 * <p>{@code -Dbench.pairs=5}, {@code -Dbench.seconds=4} a side, {@code -Dbench.producers=64},
 * {@code -Dbench.filled=100000} events beside Axon 4, {@code -Dbench.events=1000000} in the log
 * that is read. {@code -Dbench.jvm=} takes one more argument of the virtual machine, for a
 * profiler.
 *
 * <p>The trade-off: short runs on a shared machine, so differences of a few percent are noise.
 */
@NullMarked
package ma.maillage.bench;

import org.jspecify.annotations.NullMarked;
