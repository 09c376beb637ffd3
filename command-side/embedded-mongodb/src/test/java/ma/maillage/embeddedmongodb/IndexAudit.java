package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;

/** Compares every entry of every index with the documents. */
final class IndexAudit {

  private IndexAudit() {}

  static void check(Path path, Collection<String> collections) throws IOException {
    try (OpenDatabase database = OpenDatabase.in(DataDirectory.hold(path), Long.MAX_VALUE)) {
      IndexedDatabase named = (IndexedDatabase) database.backend().resolveDatabase("d");
      collections.forEach(name -> check(named, name));
    }
  }

  private static void check(IndexedDatabase database, String name) {
    IndexedCollection collection = (IndexedCollection) database.resolveCollection(name, true);
    for (SecondaryIndex index : collection.secondaryIndexes()) {
      TreeMap<Key, Key> expected = new TreeMap<>();
      for (Document document : collection.queryAllAsStream().toList()) {
        Key key = KeyEncoding.of(document.get("_id"));
        index.keysOf(document).keys().forEach(it -> expected.put(it.followedBy(key), key));
      }
      assertThat(new TreeMap<>(index.entries()))
          .as("index %s of %s", index.getName(), name)
          .isEqualTo(expected);
    }
  }
}
