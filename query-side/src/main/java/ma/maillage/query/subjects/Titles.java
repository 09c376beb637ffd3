package ma.maillage.query.subjects;

import com.mongodb.client.MongoDatabase;
import ma.maillage.api.EventPosition;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.query.views.Views;
import org.jspecify.annotations.Nullable;

/**
 * The titles of needs, offers and deals as one projector knows them, in a collection of its own.
 * Same thread rule as {@link Views}.
 */
public final class Titles {

  private final Views<LocalizedText> titles;

  private Titles(Views<LocalizedText> titles) {
    this.titles = titles;
  }

  public static Titles in(MongoDatabase database, String collection) {
    return new Titles(Views.in(database, collection, LocalizedText.class));
  }

  public void on(NeedPublished event, EventPosition position) {
    put(SubjectKind.NEED, event.need().value(), position, event.posting().title());
  }

  public void on(OfferPublished event, EventPosition position) {
    put(SubjectKind.OFFER, event.offer().value(), position, event.posting().title());
  }

  public void on(DealOpened event, EventPosition position) {
    put(SubjectKind.DEAL, event.deal().value(), position, event.round().title());
  }

  /** The title, or null for a participant, which has a name instead. */
  public @Nullable LocalizedText of(Subject subject) {
    return subject.kind() == SubjectKind.PARTICIPANT ? null : titles.get(subject);
  }

  public void clear() {
    titles.clear();
  }

  private void put(SubjectKind kind, String id, EventPosition position, LocalizedText title) {
    titles.put(new Subject(kind, id), position, title);
  }
}
