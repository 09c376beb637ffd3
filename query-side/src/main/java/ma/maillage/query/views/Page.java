package ma.maillage.query.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list; {@code next} is the cursor to ask the following part with, or null at the end.
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }
}
