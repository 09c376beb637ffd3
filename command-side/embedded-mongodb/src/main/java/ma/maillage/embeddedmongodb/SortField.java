package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of a requested order. */
record SortField(String path, boolean ascending) {

  private static final String NATURAL = "$natural";

  /** The requested fields, most significant first. Natural order is the order of {@code _id}. */
  static List<SortField> of(@Nullable Document orderBy) {
    if (orderBy == null) {
      return List.of();
    }
    List<SortField> fields = new ArrayList<>();
    orderBy.forEach(
        (path, direction) ->
            fields.add(
                new SortField(
                    path.equals(NATURAL) ? IdIndex.FIELD : path,
                    ((Number) direction).intValue() > 0)));
    return List.copyOf(fields);
  }
}
