package ma.maillage.frontend.imports.mapping;

import java.util.regex.Pattern;
import ma.maillage.api.Checked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Holds of a row whose column has a value that, if a pattern is given, matches it as a whole. */
record Condition(String column, @Nullable Pattern matches) {

  Condition {
    Checked.required("when.column", column);
  }

  boolean holds(ObjectNode row) {
    return Columns.values(row, column).stream()
        .anyMatch(value -> matches == null || matches.matcher(value).matches());
  }
}
