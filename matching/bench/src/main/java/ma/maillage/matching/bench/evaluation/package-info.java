/**
 * Measures how good matching is, on tasks whose right answers are known.
 *
 * <p>In goes a {@link ma.maillage.matching.bench.evaluation.Task}; out come nDCG@10, recall@100 and
 * MRR of what the product finds, each with a bootstrap interval, beside those of plain Lucene BM25
 * (default settings, StandardAnalyzer, all text of a thing in one field) over the same things.
 */
@NullMarked
package ma.maillage.matching.bench.evaluation;

import org.jspecify.annotations.NullMarked;
