package ma.maillage.api;

/**
 * Where an event stands in the log: 1 for the first, without gaps. Event handlers take it as a
 * parameter; it is the offset of live feeds.
 */
public record EventPosition(long value) {}
