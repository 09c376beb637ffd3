package ma.maillage.eventstore;

/**
 * How far and how full an engine is at some moment.
 *
 * @param head position of the last event this process knows
 * @param queuedAppends appends that wait for the writer
 * @param queuedBytes of those
 * @param recentCommits commits kept in memory
 * @param recentBytes of those, about
 * @param knownTags tags whose last position is kept in memory
 * @param followers streams that wait to be woken
 * @param followerLag events between the head and what the slowest of them has read
 */
public record EngineState(
    long head,
    long queuedAppends,
    long queuedBytes,
    long recentCommits,
    long recentBytes,
    long knownTags,
    long followers,
    long followerLag) {}
