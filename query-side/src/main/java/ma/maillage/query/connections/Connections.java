package ma.maillage.query.connections;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the connections. */
public final class Connections {

  private static final ConnectionListener NOBODY = (type, position, at, connection) -> {};

  private Connections() {}

  public static View in(MongoDatabase database) {
    Views<ConnectionView> views =
        views(database, "connections")
            .listedBy()
            .listedBy("status")
            .listedBy("cities")
            .listedBy("kind")
            .listedBy("cities", "status")
            .listedBy("cities", "kind");
    return new View(
        List.of(ConnectionProjector.in(database, "", NOBODY)), new ConnectionQueries(views));
  }

  static Views<ConnectionView> views(MongoDatabase database, String collection) {
    return Views.in(database, collection, ConnectionView.class, Connections::keys)
        .listedBy("participants");
  }

  private static Fields keys(ConnectionView view) {
    return Fields.of("cities", view.cities())
        .and("status", view.status())
        .and("kind", view.kind())
        .and("participants", view.sides());
  }
}
