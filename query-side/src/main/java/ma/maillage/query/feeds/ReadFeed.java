package ma.maillage.query.feeds;

import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link FeedPage} of at most {@code limit} items after the offset. */
@Query(namespace = Messages.NAMESPACE, name = "ReadFeed", version = "1")
public record ReadFeed(String channel, long since, int limit) {

  public ReadFeed {
    if (since < 0) {
      throw new InvalidValue("since", "must not be negative");
    }
    if (limit < 1 || limit > PageRequest.MOST) {
      throw new InvalidValue("limit", "must be 1 to " + PageRequest.MOST);
    }
  }
}
