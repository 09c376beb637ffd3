package ma.maillage.matching.text;

/**
 * What a text says about one thing. {@code key} is a stem or, with a leading {@code #}, a concept;
 * {@code surface} is the word as first written; {@code weight} is such that the products of the
 * weights of the keys two texts share add up to their similarity.
 */
public record WeightedTerm(String key, String surface, float weight) {}
