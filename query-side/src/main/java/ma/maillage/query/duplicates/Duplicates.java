package ma.maillage.query.duplicates;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of participants that may be one and the same. */
public final class Duplicates {

  private Duplicates() {}

  public static View in(MongoDatabase database) {
    Views<Traits> participants = Views.in(database, "traits", Traits.class);
    Views<SharedTrait> shared =
        Views.in(
                database,
                "shared_traits",
                SharedTrait.class,
                view -> Fields.of("shared", view.suspicious()))
            .listedBy("shared");
    return new View(
        List.of(new DuplicateProjector(participants, shared)),
        new DuplicateQueries(participants, shared));
  }
}
