package ma.maillage.matching.planted;

import ma.maillage.app.decision.Decision;

/** Breaks: matching depends on the language and Lucene alone. */
record MatcherThatDecides(Decision decision) {}
