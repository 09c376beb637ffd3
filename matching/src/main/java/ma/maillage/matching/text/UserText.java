package ma.maillage.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a search field: words, "phrases", and either of them with a leading
 * hyphen to exclude it. Every text has a meaning; an unfinished quote ends with the text.
 */
public record UserText(List<Clause> clauses) {

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<not>(?<!\\S)-)?(?:[\"“”«](?<phrase>[^\"“”»]*)[\"“”»]?|(?<word>[^\\s\"“”«»]+))");

  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

  public UserText {
    clauses = List.copyOf(clauses);
  }

  public static UserText of(@Nullable String typed) {
    List<Clause> clauses = new ArrayList<>();
    Matcher matcher = CLAUSE.matcher(typed == null ? "" : typed);
    while (matcher.find()) {
      boolean excluded = matcher.group("not") != null;
      String phrase = matcher.group("phrase");
      String text = phrase == null ? matcher.group("word") : phrase;
      if (text != null && SAYS_SOMETHING.matcher(text).find()) {
        clauses.add(new Clause(text.strip(), phrase != null, excluded));
      }
    }
    return new UserText(clauses);
  }

  /** One word or phrase that is wanted or excluded. */
  public record Clause(String text, boolean phrase, boolean excluded) {}
}
