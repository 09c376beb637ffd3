package ma.maillage.matching.scoring.planted;

import org.apache.lucene.index.IndexReader;

/** Breaks: the scorer does not read the index and draws nothing at random. */
record ScorerThatReadsTheIndex(IndexReader index) {

  double score() {
    return Math.random() * index.numDocs();
  }
}
