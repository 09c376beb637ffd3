/**
 * Turns texts in French, Arabic and English into what can be compared.
 *
 * <p>In go texts with their language; out come {@linkplain ma.maillage.matching.text.WeightedTerm
 * weighted terms} for the scorer and Lucene {@linkplain ma.maillage.matching.text.Analyzers
 * analyzers} for the index. Words that the trilingual {@linkplain ma.maillage.matching.text.Lexicon
 * lexicon} knows become the key of their concept, the same in the three languages; all others
 * become their stem.
 *
 * <p>Everything here is frozen under one {@linkplain ma.maillage.matching.text.Analysis#version()
 * version}: analyzers, lexicon and term statistics. The statistics come from files, never from the
 * index, so that a term weighs the same on every node and in ten years. The price is that a word
 * that becomes common only within one cluster keeps its weight until the next version.
 */
@NullMarked
package ma.maillage.matching.text;

import org.jspecify.annotations.NullMarked;
