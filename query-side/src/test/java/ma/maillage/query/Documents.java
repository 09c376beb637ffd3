package ma.maillage.query;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Everything a database holds. */
final class Documents {

  private Documents() {}

  /** The documents of each collection as JSON, sorted, those of empty collections left out. */
  static Map<String, List<String>> of(MongoDatabase database) {
    Map<String, List<String>> all = new TreeMap<>();
    for (String collection : database.listCollectionNames()) {
      List<String> documents =
          database.getCollection(collection).find().map(Document::toJson).into(new ArrayList<>());
      if (!documents.isEmpty()) {
        all.put(collection, documents.stream().sorted().toList());
      }
    }
    return all;
  }
}
