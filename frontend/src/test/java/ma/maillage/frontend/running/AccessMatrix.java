package ma.maillage.frontend.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code access-matrix.md}: who may do what, one request a row, one caller a column. */
record AccessMatrix(String text) {

  static final String NAME = "access-matrix.md";

  private static final Pattern ROW =
      Pattern.compile("\\| .*\\| `(\\S+) ([^`]+)`(?: with `(.*)`)? \\|");
  private static final Pattern HEAD = Pattern.compile("\\| (nobody .*)\\| request \\|");

  /** A request with its placeholders in braces; {@code body} is empty where there is none. */
  record Row(String method, String path, String body) {

    String pathWithoutQuery() {
      return path.replaceAll("\\?.*", "");
    }

    @Override
    public String toString() {
      return body.isEmpty()
          ? "`" + method + " " + path + "`"
          : "`" + method + " " + path + "` with `" + body + "`";
    }
  }

  static AccessMatrix declared() {
    try (InputStream in = AccessMatrix.class.getResourceAsStream("/" + NAME)) {
      byte[] bytes = Objects.requireNonNull(in, NAME).readAllBytes();
      return new AccessMatrix(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows() {
    return text.lines().flatMap(AccessMatrix::row).toList();
  }

  List<String> callers() {
    String head = text.lines().filter(HEAD.asMatchPredicate()).findFirst().orElseThrow();
    return callers(head);
  }

  /** The same table with what each caller is answered now. */
  AccessMatrix with(BiFunction<Row, String, String> answer) {
    List<String> callers = callers();
    return new AccessMatrix(
        text.lines()
            .map(line -> row(line).map(row -> line(row, callers, answer)).findFirst().orElse(line))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String line(
      Row row, List<String> callers, BiFunction<Row, String, String> answer) {
    return callers.stream()
        .map(caller -> padded(answer.apply(row, caller), caller.length()))
        .collect(Collectors.joining(" | ", "| ", " | " + row + " |"));
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - cell.length()));
  }

  private static List<String> callers(String head) {
    Matcher matcher = HEAD.matcher(head);
    return matcher.matches()
        ? Arrays.stream(matcher.group(1).split("\\|", -1)).map(String::strip).toList()
        : List.of();
  }

  private static Stream<Row> row(String line) {
    Matcher row = ROW.matcher(line);
    return row.matches()
        ? Stream.of(
            new Row(row.group(1), row.group(2), Objects.requireNonNullElse(row.group(3), "")))
        : Stream.empty();
  }
}
