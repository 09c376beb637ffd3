package ma.maillage.matching.feed;

import java.util.List;
import java.util.function.UnaryOperator;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.InterestExpressed;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.matching.index.ListingWriter;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.Owner;
import ma.maillage.matching.profile.Subscription;
import ma.maillage.matching.standing.StandingQueries;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/**
 * Lists what can be matched, and the pairs that are proposed and not set aside; of those that are,
 * the decision knows whether they may be proposed again. One thread brings the events, in log
 * order.
 */
public final class IndexFeeder {

  private final ListingWriter writer;
  private final StandingQueries standing;

  public IndexFeeder(ListingWriter writer, StandingQueries standing) {
    this.writer = writer;
    this.standing = standing;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    writer.at(
        position.value(),
        () -> {
          Listing listing = Listing.ofParticipant(Owner.of(event), event.profile());
          writer.put(listing, position.value());
        });
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    writer.at(
        position.value(),
        () -> {
          List<ExternalId> externalIds = ownerOf(event.participant()).externalIds();
          Owner owner = owner(event.participant(), event.kind(), event.profile(), externalIds);
          writer.put(Listing.ofParticipant(owner, event.profile()), position.value());
          writer.relist(owner);
        });
  }

  /** What it brought is matched as the other one's. */
  @EventHandler
  public void on(ParticipantMerged event, EventPosition position) {
    writer.at(
        position.value(),
        () -> {
          writer.remove(profileOf(event.duplicate()));
          writer.hand(event.postings(), ownerOf(event.into()));
        });
  }

  @EventHandler
  public void on(MergeUndone event, EventPosition position) {
    writer.at(
        position.value(),
        () -> {
          Owner owner =
              owner(event.duplicate(), event.kind(), event.profile(), event.externalIds());
          writer.put(Listing.ofParticipant(owner, event.profile()), position.value());
          writer.hand(event.postings(), owner);
        });
  }

  private static Subject profileOf(ParticipantId participant) {
    return new Subject(SubjectKind.PARTICIPANT, participant.value());
  }

  @EventHandler
  public void on(NeedPublished event, EventPosition position) {
    Subject need = new Subject(SubjectKind.NEED, event.need().value());
    writer.at(
        position.value(),
        () ->
            writer.put(
                Listing.ofPosting(need, ownerOf(event.owner()), event.posting()),
                position.value()));
  }

  @EventHandler
  public void on(NeedWithdrawn event, EventPosition position) {
    Subject need = new Subject(SubjectKind.NEED, event.need().value());
    writer.at(position.value(), () -> writer.remove(need));
  }

  @EventHandler
  public void on(OfferPublished event, EventPosition position) {
    Subject offer = new Subject(SubjectKind.OFFER, event.offer().value());
    writer.at(
        position.value(),
        () ->
            writer.put(
                Listing.ofPosting(offer, ownerOf(event.owner()), event.posting()),
                position.value()));
  }

  @EventHandler
  public void on(OfferWithdrawn event, EventPosition position) {
    Subject offer = new Subject(SubjectKind.OFFER, event.offer().value());
    writer.at(position.value(), () -> writer.remove(offer));
  }

  @EventHandler
  public void on(DealOpened event, EventPosition position) {
    writer.at(
        position.value(),
        () -> writer.put(Listing.ofDeal(ownerOf(event.startup()), event), position.value()));
  }

  @EventHandler
  public void on(DealAmended event, EventPosition position) {
    Subject deal = new Subject(SubjectKind.DEAL, event.deal().value());
    writer.at(position.value(), () -> writer.amend(deal, event.round(), position.value()));
  }

  @EventHandler
  public void on(DealClosed event, EventPosition position) {
    Subject deal = new Subject(SubjectKind.DEAL, event.deal().value());
    writer.at(position.value(), () -> writer.remove(deal));
  }

  /** Changes nothing here, but who reacts to it waits until the index is at its position. */
  @EventHandler
  public void on(InterestExpressed event, EventPosition position) {
    writer.at(position.value(), () -> {});
  }

  @EventHandler
  public void on(DealSubscriptionOpened event, EventPosition position) {
    writer.at(
        position.value(),
        () -> {
          Subscription opened = Subscription.opened(event.criteria(), event.delivery());
          standing.open(event.subscription(), opened);
          writer.put(event.subscription(), opened);
        });
  }

  @EventHandler
  public void on(DeliveryChanged event, EventPosition position) {
    deliver(event.subscription(), position, before -> before.delivered(event.delivery()));
  }

  @EventHandler
  public void on(DealSubscriptionPaused event, EventPosition position) {
    deliver(event.subscription(), position, before -> before.paused(true));
  }

  @EventHandler
  public void on(DealSubscriptionResumed event, EventPosition position) {
    deliver(event.subscription(), position, before -> before.paused(false));
  }

  private void deliver(
      SubscriptionId id, EventPosition position, UnaryOperator<Subscription> otherwise) {
    writer.at(
        position.value(),
        () -> standing.deliver(id, otherwise).ifPresent(changed -> writer.put(id, changed)));
  }

  @EventHandler
  public void on(DealSubscriptionCancelled event, EventPosition position) {
    writer.at(
        position.value(),
        () -> {
          standing.cancel(event.subscription());
          writer.remove(event.subscription());
        });
  }

  @EventHandler
  public void on(ConnectionProposed event, EventPosition position) {
    writer.at(position.value(), () -> writer.put(event.connection(), event.proposal()));
  }

  @EventHandler
  public void on(ConnectionDismissed event, EventPosition position) {
    writer.at(position.value(), () -> writer.remove(event.connection()));
  }

  @EventHandler
  public void on(ConnectionDeclined event, EventPosition position) {
    writer.at(position.value(), () -> writer.remove(event.connection()));
  }

  @EventHandler
  public void on(ConnectionExpired event, EventPosition position) {
    writer.at(position.value(), () -> writer.remove(event.connection()));
  }

  private Owner ownerOf(ParticipantId participant) {
    return writer.owner(participant).orElseThrow(() -> new UnknownOwner(participant));
  }

  private static Owner owner(
      ParticipantId participant,
      ParticipantKind kind,
      Profile profile,
      List<ExternalId> externalIds) {
    return new Owner(
        participant, profile.name(), kind, profile.place(), profile.fictitious(), externalIds);
  }
}
