package ma.maillage.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A city, as a key: lower case, without accents, such as {@code casablanca} or {@code fes}. Made
 * from a name in French, English or Arabic, so that Fès, Fez and فاس are one city.
 */
public record CityCode(@JsonValue String value) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSTAL_SUFFIX =
      Pattern.compile("\\b(cedex\\b.*|\\d+(er|e|eme)?( arrondissement)?)$");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** The cities of the network under the other names they are known by. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("fez", "fes"),
          Map.entry("tangier", "tanger"),
          Map.entry("tangiers", "tanger"),
          Map.entry("marrakesh", "marrakech"),
          Map.entry("sale", "sale"),
          Map.entry("meknes", "meknes"),
          Map.entry("oujda-angad", "oujda"),
          Map.entry("الدار-البيضاء", "casablanca"),
          Map.entry("الرباط", "rabat"),
          Map.entry("رباط", "rabat"),
          Map.entry("فاس", "fes"),
          Map.entry("طنجة", "tanger"),
          Map.entry("مراكش", "marrakech"),
          Map.entry("اكادير", "agadir"),
          Map.entry("مكناس", "meknes"),
          Map.entry("وجدة", "oujda"));

  public CityCode {
    String text = Checked.text("city", value, 120).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String city = POSTAL_SUFFIX.matcher(bare).replaceAll("").strip();
    String slug = SEPARATORS.matcher(city.isEmpty() ? bare : city).replaceAll("-");
    String trimmed = slug.replaceAll("^-|-$", "");
    if (trimmed.isEmpty()) {
      throw new InvalidValue("city", "must name a city");
    }
    value = OTHER_NAMES.getOrDefault(trimmed, trimmed);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CityCode of(String name) {
    return new CityCode(name);
  }

  @Override
  public String toString() {
    return value;
  }
}
