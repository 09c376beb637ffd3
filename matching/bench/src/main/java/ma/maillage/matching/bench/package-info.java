/**
 * Benchmarks of matching: how good it is, and how fast beside something that does the same job.
 * {@code mvn -q -Pbench -pl matching/bench -am verify -Dbench=NAME} runs one; without a name it
 * lists them.
 *
 * <p>{@code evaluate} measures quality on tasks made of the data sets in {@code -Dbench.data}, by
 * default {@code ../shared/data} beside the checkout. {@code -Dbench.part=tune} asks the questions
 * that choices are made on; without it the questions are asked whose figures are reported, and no
 * choice was made on them.
 */
@NullMarked
package ma.maillage.matching.bench;

import org.jspecify.annotations.NullMarked;
