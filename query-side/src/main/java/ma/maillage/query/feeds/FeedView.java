package ma.maillage.query.feeds;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.View;

/** Assembles the feeds: the view that writes and answers, and those who follow it. */
public record FeedView(View view, Feeds feeds) {

  public static FeedView in(MongoDatabase database) {
    FeedItems items = new FeedItems(database);
    Followers followers = new Followers();
    return new FeedView(
        new View(
            List.of(new FeedProjector(database, new Herald(items, followers))),
            new FeedQueries(items)),
        new LiveFeeds(items, followers));
  }
}
