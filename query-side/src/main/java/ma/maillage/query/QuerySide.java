package ma.maillage.query;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.connections.Connections;
import ma.maillage.query.contacts.Contacts;
import ma.maillage.query.deals.Deals;
import ma.maillage.query.disclosure.Disclosures;
import ma.maillage.query.drafts.Drafts;
import ma.maillage.query.duplicates.Duplicates;
import ma.maillage.query.feeds.FeedView;
import ma.maillage.query.feeds.Feeds;
import ma.maillage.query.gatherings.Gatherings;
import ma.maillage.query.indicators.Indicators;
import ma.maillage.query.marketplace.Postings;
import ma.maillage.query.memberships.Memberships;
import ma.maillage.query.participants.Participants;
import ma.maillage.query.places.Places;
import ma.maillage.query.renewals.Renewals;
import ma.maillage.query.representation.Ambassadors;
import ma.maillage.query.surveys.Surveys;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.View;

/** All views on one database, ready to be wired. Immutable; close it before the database. */
public final class QuerySide implements AutoCloseable {

  private final List<View> views;
  private final Feeds feeds;

  private QuerySide(List<View> views, Feeds feeds) {
    this.views = views;
    this.feeds = feeds;
  }

  /** Creates the indexes that are missing. */
  public static QuerySide on(MongoDatabase database) {
    FeedView feeds = FeedView.in(database);
    return new QuerySide(
        List.of(
            Participants.in(database),
            Postings.in(database),
            Connections.in(database),
            Deals.in(database),
            Ambassadors.in(database),
            Places.in(database),
            Disclosures.in(database),
            Indicators.in(database),
            Gatherings.in(database),
            Surveys.in(database),
            Contacts.in(database),
            Memberships.in(database),
            Duplicates.in(database),
            Renewals.in(database),
            Drafts.in(database),
            feeds.view()),
        feeds.feeds());
  }

  /** Each is to be fed the log from its start by a processor of its own. */
  public List<Projector> projectors() {
    return views.stream().flatMap(view -> view.projectors().stream()).toList();
  }

  /** Objects with {@code @QueryHandler} methods. */
  public List<Object> queryHandlers() {
    return views.stream().map(View::queryHandler).toList();
  }

  public Feeds feeds() {
    return feeds;
  }

  /** Ends all feed sessions. */
  @Override
  public void close() {
    feeds.close();
  }
}
