package ma.maillage.query.feeds;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * One thing told on a channel. {@code offset} is the position of the event in the log: a channel
 * has at most one item per offset, and offsets rise. {@code type} is the simple name of the event;
 * {@code body} is JSON, encoded once.
 */
public record FeedItem(
    @JsonIgnore String channel, long offset, String type, Instant at, @JsonRawValue String body) {}
