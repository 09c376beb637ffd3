package ma.maillage.query.participants;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the participants. */
public final class Participants {

  private Participants() {}

  public static View in(MongoDatabase database) {
    Views<ParticipantView> views =
        Views.in(database, "participants", ParticipantView.class, Participants::keys)
            .listedBy("listed")
            .listedBy("kind")
            .listedBy("city")
            .listedBy("city", "kind")
            .listedBy("externalIds");
    return new View(List.of(new ParticipantProjector(views)), new ParticipantQueries(views));
  }

  /** A merged one is found by its id and its numbers alone. */
  private static Fields keys(ParticipantView view) {
    Fields numbers = Fields.of("externalIds", view.externalIds());
    return view.mergedInto() != null
        ? numbers
        : numbers
            .and("listed", true)
            .and("kind", view.kind())
            .and("city", view.place() == null ? null : view.place().city());
  }
}
