package ma.maillage.query.views;

import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a document by name, as texts: the keys a view is stored under or the filter it is found
 * by. Always flat and joined by "and". Immutable.
 */
public final class Fields {

  private static final Fields NONE = new Fields(new Document());

  private final Document fields;

  private Fields(Document fields) {
    this.fields = fields;
  }

  public static Fields none() {
    return NONE;
  }

  public static Fields of(String name, @Nullable Object value) {
    return NONE.and(name, value);
  }

  /** A null value leaves the field out; a collection becomes the list of its texts. */
  public Fields and(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Object text =
        value instanceof Collection<?> many
            ? many.stream().map(Object::toString).sorted().toList()
            : value.toString();
    return new Fields(new Document(fields).append(name, text));
  }

  /**
   * Lets through only those whose field is one of these values, and all when there are none; the
   * field must not be asked for otherwise.
   */
  public Fields andAnyOf(String name, Collection<?> values) {
    if (values.size() <= 1) {
      return and(name, values.stream().findFirst().orElse(null));
    }
    List<String> texts = values.stream().map(Object::toString).sorted().toList();
    return new Fields(new Document(fields).append(name, new Document("$in", texts)));
  }

  /**
   * Lets through only those whose field is none of these values; the field must not be asked for
   * otherwise.
   */
  public Fields andNot(String name, Collection<?> values) {
    if (values.isEmpty()) {
      return this;
    }
    List<String> texts = values.stream().map(Object::toString).toList();
    return new Fields(new Document(fields).append(name, new Document("$nin", texts)));
  }

  Document document() {
    return new Document(fields);
  }
}
