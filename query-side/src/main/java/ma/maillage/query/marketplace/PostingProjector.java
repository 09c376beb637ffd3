package ma.maillage.query.marketplace;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps needs and offers with the present name of their owner. */
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

  @Override
  public void clear() {
    postings.clear();
    owners.clear();
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
