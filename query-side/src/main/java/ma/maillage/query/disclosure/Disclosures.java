package ma.maillage.query.disclosure;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of who must stay unknown to whom. */
public final class Disclosures {

  private Disclosures() {}

  public static View in(MongoDatabase database) {
    Views<Acquaintances> views = Views.in(database, "disclosures", Acquaintances.class);
    Views<Merge> merges =
        Views.in(database, "merges", Merge.class, merge -> Fields.of("into", merge.into()))
            .listedBy("into");
    return new View(
        List.of(new DisclosureProjector(views, merges)), new DisclosureQueries(views, merges));
  }
}
