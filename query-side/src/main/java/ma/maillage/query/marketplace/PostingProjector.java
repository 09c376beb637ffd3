package ma.maillage.query.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.query.subjects.Freshness;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.subjects.Party;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps needs and offers with the present name of their owner, and how old they are. */
public final class PostingProjector implements Projector {

  private final Views<PostingView> postings;
  private final Parties owners;

  PostingProjector(Views<PostingView> postings, Parties owners) {
    this.postings = postings;
    this.owners = owners;
  }

  @Override
  public String name() {
    return "postings";
  }

  @Override
  public int version() {
    return 2;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    owners.on(event, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    owners.on(
        event,
        position,
        owner ->
            postings.refresh(Fields.of("owner", owner.id()), "owner", PostingView.Owner.of(owner)));
  }

  @EventHandler
  public void on(NeedPublished event, EventPosition position, @Timestamp Instant at) {
    publish(PostingType.NEED, event.need().value(), event.owner(), event.posting(), position, at);
  }

  @EventHandler
  public void on(OfferPublished event, EventPosition position, @Timestamp Instant at) {
    publish(PostingType.OFFER, event.offer().value(), event.owner(), event.posting(), position, at);
  }

  @EventHandler
  public void on(NeedWithdrawn event, EventPosition position) {
    String key = Postings.key(PostingType.NEED, event.need().value());
    postings.change(key, position, PostingView::withdrawn);
  }

  @EventHandler
  public void on(OfferWithdrawn event, EventPosition position) {
    String key = Postings.key(PostingType.OFFER, event.offer().value());
    postings.change(key, position, PostingView::withdrawn);
  }

  @EventHandler
  public void on(RenewalAsked event, EventPosition position, @Timestamp Instant at) {
    freshen(event.subject(), position, freshness -> freshness.askedAt(at));
  }

  @EventHandler
  public void on(Renewed event, EventPosition position) {
    freshen(event.subject(), position, freshness -> Freshness.saidAt(event.at()));
  }

  @EventHandler
  public void on(ParticipantMerged event, EventPosition position) {
    hand(event.postings(), event.into(), position);
  }

  @EventHandler
  public void on(MergeUndone event, EventPosition position) {
    hand(event.postings(), event.duplicate(), position);
  }

  @Override
  public void clear() {
    postings.clear();
    owners.clear();
  }

  private void freshen(Subject subject, EventPosition position, UnaryOperator<Freshness> change) {
    change(subject, position, posting -> posting.with(change.apply(posting.freshness())));
  }

  private void hand(List<Subject> subjects, ParticipantId to, EventPosition position) {
    Party owner = owners.get(to);
    subjects.forEach(subject -> change(subject, position, posting -> posting.ownedBy(owner)));
  }

  private void change(Subject subject, EventPosition position, UnaryOperator<PostingView> change) {
    switch (subject.kind()) {
      case NEED -> postings.change(Postings.key(PostingType.NEED, subject.id()), position, change);
      case OFFER ->
          postings.change(Postings.key(PostingType.OFFER, subject.id()), position, change);
      case PARTICIPANT, DEAL -> {}
    }
  }

  private void publish(
      PostingType type,
      String id,
      ParticipantId owner,
      Posting posting,
      EventPosition position,
      Instant at) {
    postings.put(
        Postings.key(type, id),
        position,
        PostingView.open(type, id, owners.get(owner), posting, at));
  }
}
