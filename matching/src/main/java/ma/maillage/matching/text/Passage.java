package ma.maillage.matching.text;

import ma.maillage.api.Language;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text to analyse. {@code language} is null when nobody said it, as for names and
 * keywords; an occurrence in it counts {@code emphasis} times.
 */
public record Passage(@Nullable Language language, String text, double emphasis) {}
