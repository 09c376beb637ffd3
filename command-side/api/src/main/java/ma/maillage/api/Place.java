package ma.maillage.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is: the city under its key and as it was written, the country as ISO 3166-1
 * alpha-2.
 */
public record Place(CityCode city, String name, @Nullable String country) {

  private static final Pattern ISO_3166 = Pattern.compile("[A-Z]{2}");

  public Place(@Nullable CityCode city, @Nullable String name, @Nullable String country) {
    if (country != null && !ISO_3166.matcher(country).matches()) {
      throw new InvalidValue("country", "must be an ISO 3166-1 code of two letters such as MA");
    }
    this.name = Checked.text("place.name", name, 120);
    this.city = city == null ? CityCode.of(this.name) : city;
    this.country = country;
  }

  public static Place of(String name, @Nullable String country) {
    return new Place(null, name, country);
  }
}
