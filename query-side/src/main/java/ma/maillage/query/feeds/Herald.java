package ma.maillage.query.feeds;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.SiteId;
import ma.maillage.query.connections.ConnectionView;
import ma.maillage.query.connections.IntroductionView;
import ma.maillage.query.deals.DealSheet;
import ma.maillage.query.deals.DealView;

/**
 * Knows which channels are told of what, and in which words. One thread at a time tells, in log
 * order.
 */
final class Herald {

  private final FeedItems items;
  private final Followers followers;

  Herald(FeedItems items, Followers followers) {
    this.items = items;
    this.followers = followers;
  }

  /** The cities of a connection are told all of it, its sides what is theirs to know. */
  void connection(String type, EventPosition position, Instant at, ConnectionView connection) {
    List<String> inboxes = connection.cities().stream().map(Channels::inbox).toList();
    tell(inboxes, type, position, at, connection);
    for (ParticipantId side : connection.tellsWhom(type)) {
      List<String> channel = List.of(Channels.introductions(side));
      tell(channel, type, position, at, IntroductionView.of(connection, side));
    }
  }

  /** The subscriptions are told a deal blind, but for those for which it is held. */
  void deal(
      DealView deal,
      Set<SubscriptionId> subscriptions,
      Set<SubscriptionId> held,
      EventPosition position,
      Instant at,
      Record event) {
    List<String> channels =
        subscriptions.stream()
            .filter(subscription -> !held.contains(subscription))
            .map(Channels::deals)
            .toList();
    if (!channels.isEmpty()) {
      tell(channels, typeOf(event), position, at, DealSheet.blind(deal));
    }
  }

  /** The site and the candidate or tenant are told. */
  void place(
      SiteId site, ParticipantId participant, EventPosition position, Instant at, Record event) {
    List<String> channels = List.of(Channels.site(site), Channels.places(participant));
    tell(channels, typeOf(event), position, at, event);
  }

  void cityRequest(String type, EventPosition position, Instant at, CityRequestNews news) {
    tell(List.of(Channels.cityRequests(news.city())), type, position, at, news);
  }

  void renewal(ParticipantId owner, EventPosition position, Instant at, Record event) {
    tell(List.of(Channels.renewals(owner)), typeOf(event), position, at, event);
  }

  void clear() {
    items.clear();
  }

  private static String typeOf(Record event) {
    return event.getClass().getSimpleName();
  }

  private void tell(
      Collection<String> channels, String type, EventPosition position, Instant at, Record view) {
    if (channels.isEmpty()) {
      return;
    }
    String body = Json.of(view);
    items.add(
        channels.stream()
            .map(channel -> new FeedItem(channel, position.value(), type, at, body))
            .toList());
    channels.forEach(followers::wake);
  }
}
