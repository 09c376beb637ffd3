package ma.maillage.matching.text;

import java.util.List;

/**
 * A text as the scorer and the index see it: its weightiest terms, ordered by key, and the keys of
 * all concepts it names, ordered.
 */
public record AnalysedText(List<WeightedTerm> terms, List<String> concepts) {

  public AnalysedText {
    terms = List.copyOf(terms);
    concepts = List.copyOf(concepts);
  }
}
