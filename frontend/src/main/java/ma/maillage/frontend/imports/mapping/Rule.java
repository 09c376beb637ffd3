package ma.maillage.frontend.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes values out of a row and transforms them, always in this order; a transformation that is not
 * declared does nothing, and a value that becomes blank is dropped.
 *
 * @param column the column to read, or
 * @param columns the columns to join with {@code join}, or
 * @param constant the value to give, whatever the row says
 * @param when the rule yields something only for rows of which this holds
 * @param where picks elements of a column that is a list of objects; see {@code of}
 * @param of the property to read of each picked element
 * @param split cuts each value at this text
 * @param remove removes what this pattern finds
 * @param replace replaces by {@code with} what this pattern finds
 * @param map replaces each value by its entry; a value without an entry is dropped
 * @param matching drops the values that do not match this pattern as a whole
 * @param titleCase writes a value all in capitals as a French title
 * @param keep words, in capitals, that titleCase leaves as they are
 * @param prefix stands before each value
 * @param atMost cuts each value to this many characters, the last of them an ellipsis
 */
record Rule(
    @Nullable String column,
    @Nullable List<String> columns,
    @Nullable String join,
    @Nullable String constant,
    @Nullable Condition when,
    @Nullable Map<String, String> where,
    @Nullable String of,
    @Nullable String split,
    @Nullable Pattern remove,
    @Nullable Pattern replace,
    @Nullable String with,
    @Nullable Map<String, String> map,
    @Nullable Pattern matching,
    boolean titleCase,
    @Nullable Set<String> keep,
    @Nullable String prefix,
    @Nullable Integer atMost) {

  Rule {
    if (Stream.of(column, columns, constant).filter(Objects::nonNull).count() != 1) {
      throw new InvalidValue("rule", "must have exactly one of column, columns, constant");
    }
    if (of != null && column == null) {
      throw new InvalidValue("of", "needs a column");
    }
    if ((replace == null) != (with == null)) {
      throw new InvalidValue("replace", "goes together with 'with'");
    }
  }

  List<String> values(ObjectNode row) {
    return when != null && !when.holds(row)
        ? List.of()
        : taken(row).flatMap(this::transformed).toList();
  }

  /** The columns the rule reads. */
  Set<String> needs() {
    Stream<String> read =
        Stream.concat(
            Stream.ofNullable(column),
            Stream.concat(
                columns == null ? Stream.empty() : columns.stream(),
                Stream.ofNullable(when).map(Condition::column)));
    return read.collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> taken(ObjectNode row) {
    if (constant != null) {
      return Stream.of(constant);
    }
    if (columns != null) {
      String joined =
          columns.stream()
              .flatMap(name -> Columns.values(row, name).stream())
              .collect(Collectors.joining(join == null ? " " : join));
      return Stream.of(joined);
    }
    String name = Objects.requireNonNull(column);
    return of == null
        ? Columns.values(row, name).stream()
        : Columns.values(row, name, where == null ? Map.of() : where, of).stream();
  }

  private Stream<String> transformed(String taken) {
    Stream<String> parts =
        split == null ? Stream.of(taken) : Stream.of(taken.split(Pattern.quote(split)));
    return parts
        .map(value -> remove == null ? value : remove.matcher(value).replaceAll(""))
        .map(value -> replace == null ? value : replace.matcher(value).replaceAll(with))
        .map(String::strip)
        .flatMap(value -> map == null ? Stream.of(value) : Stream.ofNullable(map.get(value)))
        .filter(value -> matching == null || matching.matcher(value).matches())
        .filter(Predicate.not(String::isBlank))
        .map(value -> titleCase ? TitleCase.of(value, keep == null ? Set.of() : keep) : value)
        .map(value -> prefix == null ? value : prefix + value)
        .map(value -> atMost == null ? value : cut(value, atMost));
  }

  private static String cut(String value, int most) {
    return value.length() <= most ? value : value.substring(0, most - 1).stripTrailing() + "…";
  }
}
