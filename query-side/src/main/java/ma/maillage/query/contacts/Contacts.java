package ma.maillage.query.contacts;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the contacts. */
public final class Contacts {

  private Contacts() {}

  public static View in(MongoDatabase database) {
    Views<ContactView> views =
        Views.in(
                database,
                "contacts",
                ContactView.class,
                view -> Fields.of("participant", view.participant()))
            .listedBy("participant");
    return new View(List.of(new ContactProjector(views)), new ContactQueries(views));
  }
}
