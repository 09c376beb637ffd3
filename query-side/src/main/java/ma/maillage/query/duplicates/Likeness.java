package ma.maillage.query.duplicates;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.Profile;

/** What participants that are the same would have in common. Stateless. */
final class Likeness {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Says nothing of who it is. */
  private static final Set<String> LEGAL_FORMS =
      Set.of("sarl", "sa", "sas", "snc", "suarl", "ltd", "llc", "inc", "gmbh", "plc");

  /** Shorter numbers are the same in many registers by chance. */
  private static final int SHORTEST_NUMBER = 6;

  private Likeness() {}

  static List<Trait> traits(Profile profile, List<ExternalId> externalIds) {
    List<Trait> traits = new ArrayList<>();
    String name = bare(profile.name());
    if (!name.isEmpty() && profile.place() != null) {
      traits.add(new Trait(Trait.Kind.NAME_AND_CITY, name + " " + profile.place().city()));
    }
    String site = profile.website() == null ? "" : site(profile.website());
    if (!site.isEmpty()) {
      traits.add(new Trait(Trait.Kind.WEBSITE, site));
    }
    externalIds.stream()
        .map(id -> id.value().substring(id.value().indexOf(':') + 1))
        .filter(number -> number.length() >= SHORTEST_NUMBER)
        .map(number -> new Trait(Trait.Kind.EXTERNAL_NUMBER, number.toLowerCase(Locale.ROOT)))
        .forEach(traits::add);
    return traits.stream().distinct().toList();
  }

  private static String bare(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return Arrays.stream(SEPARATORS.split(plain.replace(".", "")))
        .filter(word -> !LEGAL_FORMS.contains(word))
        .collect(Collectors.joining());
  }

  private static String site(String website) {
    try {
      String host = URI.create(website).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }
}
