package ma.maillage.frontend.live;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.RefusedException;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownSubscription;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.frontend.disclosures.RevealedIdentities;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.CurrentAccounts;
import ma.maillage.query.deals.FindSubscription;
import ma.maillage.query.deals.SubscriptionView;
import ma.maillage.query.feeds.Channels;
import ma.maillage.query.feeds.FeedSession;
import ma.maillage.query.feeds.FeedSink;
import ma.maillage.query.feeds.Feeds;
import ma.maillage.query.places.FindSite;
import ma.maillage.query.places.SiteView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where whoever wants to follow a feed is checked and sent on its way. Any number of threads may
 * use it.
 */
@Component
final class FeedDesk {

  private static final String INBOX = "inbox/";
  private static final String DEALS = "deals/";
  private static final String SITES = "sites/";
  private static final String PLACES = "places/";
  private static final String INTRODUCTIONS = "introductions/";
  private static final String CITY_REQUESTS = "city-requests/";
  private static final String RENEWALS = "renewals/";
  private static final String NOW = "now";
  private static final Pattern OFFSET = Pattern.compile("\\d{1,18}");

  private final Feeds feeds;
  private final Queries queries;
  private final CurrentAccounts accounts;
  private final RevealedIdentities revealed;
  private final String epoch;

  FeedDesk(
      Feeds feeds,
      Queries queries,
      CurrentAccounts accounts,
      RevealedIdentities revealed,
      MongoEventStorageEngine log) {
    this.feeds = feeds;
    this.queries = queries;
    this.accounts = accounts;
    this.revealed = revealed;
    this.epoch = log.logId();
  }

  /** Which log the offsets of all feeds are positions of. */
  String epoch() {
    return epoch;
  }

  /**
   * Returns the channel of a feed if the actor may follow it.
   *
   * @param feed such as {@code inbox/fes} or {@code deals/SUBSCRIPTION}
   */
  String channel(String feed, Actor actor) {
    if (feed.startsWith(INBOX)) {
      CityCode city = CityCode.of(feed.substring(INBOX.length()));
      actor.requireRepresenting(Set.of(city));
      return Channels.inbox(city);
    }
    if (feed.startsWith(DEALS)) {
      SubscriptionId subscription = SubscriptionId.of(feed.substring(DEALS.length()));
      SubscriptionView found =
          queries
              .find(new FindSubscription(subscription), SubscriptionView.class)
              .orElseThrow(() -> new RefusedException(new UnknownSubscription(subscription)));
      actor.requireInvesting(found.investor());
      return Channels.deals(subscription);
    }
    if (feed.startsWith(SITES)) {
      SiteId site = SiteId.of(feed.substring(SITES.length()));
      SiteView found =
          queries
              .find(new FindSite(site, LocalDate.EPOCH), SiteView.class)
              .orElseThrow(() -> new RefusedException(new UnknownSite(site)));
      actor.requireRunning(found.city(), found.operator().id());
      return Channels.site(site);
    }
    if (feed.startsWith(PLACES)) {
      ParticipantId participant = ParticipantId.of(feed.substring(PLACES.length()));
      actor.requireMembership(participant);
      return Channels.places(participant);
    }
    if (feed.startsWith(CITY_REQUESTS)) {
      CityCode city = CityCode.of(feed.substring(CITY_REQUESTS.length()));
      actor.requireRepresenting(Set.of(city));
      return Channels.cityRequests(city);
    }
    if (feed.startsWith(RENEWALS)) {
      ParticipantId participant = ParticipantId.of(feed.substring(RENEWALS.length()));
      actor.requireMembership(participant);
      return Channels.renewals(participant);
    }
    if (feed.startsWith(INTRODUCTIONS)) {
      ParticipantId participant = ParticipantId.of(feed.substring(INTRODUCTIONS.length()));
      actor.requireMembership(participant);
      return Channels.introductions(participant);
    }
    throw new RefusedException(new UnknownFeed(feed));
  }

  /**
   * Returns the offset to follow from.
   *
   * @param since an offset, an ISO date-time, or {@code now}, which is also meant when missing
   * @param heldEpoch the epoch the client has its offset from, if it says so
   */
  long start(String channel, @Nullable String since, @Nullable String heldEpoch) {
    if (heldEpoch != null && !heldEpoch.equals(epoch)) {
      throw new RefusedException(new CannotResume(heldEpoch, epoch));
    }
    if (since == null || since.isBlank() || since.equals(NOW)) {
      return feeds.latestOffset();
    }
    return OFFSET.matcher(since).matches()
        ? Long.parseLong(since)
        : feeds.offsetAt(channel, time(since));
  }

  private static Instant time(String since) {
    try {
      return OffsetDateTime.parse(since).toInstant();
    } catch (DateTimeException notATime) {
      throw new InvalidValue(
          "since", "must be an offset, a time such as 2026-12-31T08:00:00Z, or now");
    }
  }

  /**
   * Follows a feed as long as the actor may; what it discloses is noted before it is sent.
   *
   * @param denied is told why, once the actor may not any more
   */
  FeedSession follow(String feed, long since, FeedSink sink, Actor actor, Consumer<String> denied) {
    FeedSink noted =
        feed.startsWith(INTRODUCTIONS)
            ? item -> {
              revealed.note(item, actor);
              sink.accept(item);
            }
            : sink;
    return feeds.follow(
        channel(feed, actor),
        since,
        new StillAllowed(() -> channel(feed, accounts.require(actor)), noted, denied));
  }
}
