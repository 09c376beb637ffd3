package ma.maillage.query.subjects;

import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.query.views.Views;

/**
 * The participants as one projector knows them, in a collection of its own. Same thread rule as
 * {@link Views}.
 */
public final class Parties {

  private final Views<Party> parties;

  private Parties(Views<Party> parties) {
    this.parties = parties;
  }

  public static Parties in(MongoDatabase database, String collection) {
    return new Parties(Views.in(database, collection, Party.class));
  }

  public void on(ParticipantRegistered event, EventPosition position) {
    parties.put(
        event.participant(),
        position,
        Party.of(event.participant(), event.kind(), event.profile()));
  }

  /** {@code onChange} gets the party when it differs from what was known, before it is stored. */
  public void on(ParticipantDescribed event, EventPosition position, Consumer<Party> onChange) {
    Party described = Party.of(event.participant(), event.kind(), event.profile());
    parties.change(
        event.participant(),
        position,
        known -> {
          if (!known.equals(described)) {
            onChange.accept(described);
          }
          return described;
        });
  }

  public Party get(ParticipantId id) {
    return parties.get(id);
  }

  public void clear() {
    parties.clear();
  }
}
