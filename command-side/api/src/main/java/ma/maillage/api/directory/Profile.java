package ma.maillage.api.directory;

import java.util.List;
import java.util.regex.Pattern;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a participant says of itself. Sectors and segments are open lists of codes such as {@code
 * ict} or {@code fintech}; a missing field is unknown, never a default. {@code fictitious} marks
 * invented demonstration data.
 */
public record Profile(
    String name,
    @Nullable LocalizedText description,
    List<String> sectors,
    List<String> segments,
    List<String> keywords,
    @Nullable Place place,
    @Nullable Integer foundedIn,
    @Nullable String website,
    boolean fictitious) {

  private static final int LONGEST_NAME = 400;
  private static final Pattern WEBSITE = Pattern.compile("https?://\\S{1,500}");

  public Profile(
      @Nullable String name,
      @Nullable LocalizedText description,
      @Nullable List<String> sectors,
      @Nullable List<String> segments,
      @Nullable List<String> keywords,
      @Nullable Place place,
      @Nullable Integer foundedIn,
      @Nullable String website,
      boolean fictitious) {
    if (foundedIn != null && (foundedIn < 800 || foundedIn > 2200)) {
      throw new InvalidValue("foundedIn", "must be a year");
    }
    if (website != null && !WEBSITE.matcher(website).matches()) {
      throw new InvalidValue("website", "must start with http:// or https://");
    }
    this.name = Checked.text("name", name, LONGEST_NAME);
    this.description = description;
    this.sectors = Checked.terms("sectors", sectors);
    this.segments = Checked.terms("segments", segments);
    this.keywords = Checked.terms("keywords", keywords);
    this.place = place;
    this.foundedIn = foundedIn;
    this.website = website;
    this.fictitious = fictitious;
  }
}
