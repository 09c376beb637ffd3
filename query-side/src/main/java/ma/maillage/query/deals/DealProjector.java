package ma.maillage.query.deals;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.DisclosureRevoked;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps every deal with the present name of its start-up. */
public final class DealProjector implements Projector {

  private final Views<DealView> deals;
  private final Parties startups;

  private DealProjector(Views<DealView> deals, Parties startups) {
    this.deals = deals;
    this.startups = startups;
  }

  /** Deals in collections of their own, whose names start with {@code prefix}. */
  public static DealProjector in(MongoDatabase database, String prefix) {
    return new DealProjector(
        Deals.views(database, prefix + "deals"), Parties.in(database, prefix + "deal_startups"));
  }

  @Override
  public String name() {
    return "deals";
  }

  @Override
  public int version() {
    return 2;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    startups.on(event, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    startups.on(
        event,
        position,
        startup ->
            deals.refresh(
                Fields.of("startup", startup.id()), "startup", DealView.Startup.of(startup)));
  }

  @EventHandler
  public void on(DealOpened event, EventPosition position, @Timestamp Instant at) {
    deals.put(event.deal(), position, DealView.of(event, startups.get(event.startup()), at));
  }

  @EventHandler
  public void on(DealAmended event, EventPosition position) {
    deals.change(event.deal(), position, deal -> deal.amended(event));
  }

  @EventHandler
  public void on(DealClosed event, EventPosition position) {
    deals.change(event.deal(), position, deal -> deal.closed(event));
  }

  @EventHandler
  public void on(DisclosureGranted event, EventPosition position) {
    deals.change(event.deal(), position, deal -> deal.disclosedTo(event.investor(), event.level()));
  }

  @EventHandler
  public void on(DisclosureRevoked event, EventPosition position) {
    deals.change(
        event.deal(), position, deal -> deal.disclosedTo(event.investor(), DisclosureLevel.BLIND));
  }

  /** The deal as it stands now. */
  public DealView get(DealId deal) {
    return deals.get(deal);
  }

  @Override
  public void clear() {
    deals.clear();
    startups.clear();
  }
}
