package ma.maillage.matching.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.text.Analysis;
import ma.maillage.matching.text.WeightedTerm;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Weighs the terms of a question by how rare they are among the things there are, where the frozen
 * statistics only know how rare they are in general: in a cluster of health companies "health"
 * tells nothing. For questions whose answer is not kept, since the index may say otherwise
 * tomorrow.
 */
final class LocalRarity {

  /** Of so many things the statistics count half. */
  private static final double HALF_TRUSTED = 200;

  /** The weights of both sides hold the general rarity; the question's replaces both. */
  private static final double BOTH_SIDES = 2;

  private final IndexReader reader;
  private final Analysis analysis;
  private final double things;

  private LocalRarity(IndexReader reader, Analysis analysis) throws IOException {
    this.reader = reader;
    this.analysis = analysis;
    this.things = reader.getDocCount(Fields.TERMS);
  }

  /** The same profile, its terms weighed anew; they weigh as much as before together. */
  static MatchProfile in(IndexReader reader, MatchProfile question) {
    try {
      LocalRarity rarity = new LocalRarity(reader, Analysis.of(question.analysis()));
      return question.weighing(rarity.weighed(question.terms()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<WeightedTerm> weighed(List<WeightedTerm> terms) throws IOException {
    double[] factors = new double[terms.size()];
    double before = 0;
    double after = 0;
    for (int i = 0; i < factors.length; i++) {
      double weight = terms.get(i).weight();
      factors[i] = factor(terms.get(i).key());
      before += weight * weight;
      after += weight * weight * factors[i] * factors[i];
    }
    double same = after == 0 ? 1 : Math.sqrt(before / after);
    WeightedTerm[] weighed = new WeightedTerm[factors.length];
    for (int i = 0; i < factors.length; i++) {
      WeightedTerm term = terms.get(i);
      weighed[i] =
          new WeightedTerm(term.key(), term.surface(), (float) (term.weight() * factors[i] * same));
    }
    return List.of(weighed);
  }

  private double factor(String key) throws IOException {
    double frequency = reader.docFreq(new Term(Fields.TERMS, key));
    double here =
        Math.log(1 + (things - frequency + 0.5) / (frequency + 0.5)) / Math.log(2 + 2 * things);
    double trust = BOTH_SIDES * things / (things + HALF_TRUSTED);
    return Math.pow(here / analysis.rarity(key), trust);
  }
}
