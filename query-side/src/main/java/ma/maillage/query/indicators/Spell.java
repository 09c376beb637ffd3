package ma.maillage.query.indicators;

/** How often something took that many whole hours. */
public record Spell(long hours, long count) {}
