import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats every Java source of the project with google-java-format, or with {@code check} only
 * lists those that differ and fails.
 *
 * <p>A program of its own, because Maven may run on JDK 17, whose parser google-java-format would
 * then use and which does not know the language level of the sources.
 */
final class Format {

  private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.defaultOptions());

  public static void main(String[] args) throws IOException, FormatterException {
    boolean check = List.of(args).contains("check");
    List<Path> differing = new java.util.ArrayList<>();
    for (Path source : sources()) {
      String found = Files.readString(source);
      String wanted = formatted(found);
      if (!wanted.equals(found)) {
        differing.add(source);
        if (!check) {
          Files.writeString(source, wanted);
        }
      }
    }
    if (check && !differing.isEmpty()) {
      differing.forEach(source -> System.err.println("not formatted: " + source));
      System.err.println("Run `mvn -N validate exec:exec@format` and commit the result.");
      System.exit(1);
    }
  }

  private static String formatted(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(ordered);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("."))) {
      return tree.filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !path.toString().contains("node_modules"))
          .filter(path -> !path.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
