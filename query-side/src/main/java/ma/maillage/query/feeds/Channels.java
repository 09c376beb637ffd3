package ma.maillage.query.feeds;

import ma.maillage.api.CityCode;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.SiteId;

/** The names of the channels. */
public final class Channels {

  private Channels() {}

  /** What happens to the connections of a city: bodies are connection views. */
  public static String inbox(CityCode city) {
    return "inbox/" + city;
  }

  /** What happens to the introductions of a participant: bodies are introduction views. */
  public static String introductions(ParticipantId participant) {
    return "introductions/" + participant;
  }

  /** The deals that fit a subscription: bodies are deals as everybody may see them. */
  public static String deals(SubscriptionId subscription) {
    return "deals/" + subscription;
  }

  /** The places of a site that are offered, taken or given back: bodies are the events. */
  public static String site(SiteId site) {
    return "sites/" + site;
  }

  /** The same of all sites, as far as it concerns one candidate or tenant. */
  public static String places(ParticipantId participant) {
    return "places/" + participant;
  }

  /** What a city asks for and what becomes of it, in short: the requests themselves say all. */
  public static String cityRequests(CityCode city) {
    return "city-requests/" + city;
  }

  /** What a participant is asked to renew, and what was renewed: bodies are the events. */
  public static String renewals(ParticipantId participant) {
    return "renewals/" + participant;
  }
}
