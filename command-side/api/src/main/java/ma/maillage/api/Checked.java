package ma.maillage.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that return the normalised value or throw {@link InvalidValue}. */
public final class Checked {

  /** Characters of a keyword or code list entry. */
  private static final int LONGEST_TERM = 100;

  private static final int MOST_TERMS = 100;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/-]{1,120}");

  private Checked() {}

  /** An identifier: 1 to 120 characters out of letters, digits and {@code . _ : / -}. */
  public static String id(String field, @Nullable String value) {
    if (value == null || !ID.matcher(value).matches()) {
      throw new InvalidValue(field, "must be 1 to 120 characters out of A-Z a-z 0-9 . _ : / -");
    }
    return value;
  }

  /** A text that must be there: stripped, 1 to {@code longest} characters. */
  public static String text(String field, @Nullable String value, int longest) {
    String text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      throw new InvalidValue(field, "is required");
    }
    if (text.length() > longest) {
      throw new InvalidValue(
          field, "must be at most " + longest + " characters, but has " + text.length());
    }
    return text;
  }

  /** A text that may be missing: null or blank becomes null. */
  public static @Nullable String optionalText(String field, @Nullable String value, int longest) {
    return value == null || value.isBlank() ? null : text(field, value, longest);
  }

  /** A value that must be there. */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidValue(field, "is required");
    }
    return value;
  }

  /** Terms such as keywords: null becomes empty, each is stripped, doubles go, order stays. */
  public static List<String> terms(String field, @Nullable List<String> values) {
    if (values == null) {
      return List.of();
    }
    if (values.size() > MOST_TERMS) {
      throw new InvalidValue(field, "must have at most " + MOST_TERMS + " entries");
    }
    Set<String> terms = new LinkedHashSet<>();
    values.forEach(value -> terms.add(text(field, value, LONGEST_TERM)));
    return List.copyOf(terms);
  }
}
