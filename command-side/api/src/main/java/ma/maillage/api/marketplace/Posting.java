package ma.maillage.api.marketplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * What a need or an offer says. {@code addressedTo} names the kinds of participant it is meant for
 * and is empty when it is for all; {@code until} is the last day it holds, or null.
 */
public record Posting(
    LocalizedText title,
    @Nullable LocalizedText description,
    List<String> sectors,
    List<String> keywords,
    Set<ParticipantKind> addressedTo,
    @Nullable LocalDate until) {

  public Posting(
      @Nullable LocalizedText title,
      @Nullable LocalizedText description,
      @Nullable List<String> sectors,
      @Nullable List<String> keywords,
      @Nullable Set<ParticipantKind> addressedTo,
      @Nullable LocalDate until) {
    this.title = Checked.required("title", title);
    this.description = description;
    this.sectors = Checked.terms("sectors", sectors);
    this.keywords = Checked.terms("keywords", keywords);
    this.addressedTo = addressedTo == null ? Set.of() : Set.copyOf(addressedTo);
    this.until = until;
  }
}
