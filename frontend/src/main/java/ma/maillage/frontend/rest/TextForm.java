package ma.maillage.frontend.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.matching.text.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * A text as clients send it: in one to three languages, or as a plain string in the language that
 * the form names beside it or, failing that, in which its plain strings are written.
 */
@Schema(
    oneOf = {String.class, LocalizedText.class},
    description = "texts by language, or one text in the language of the field `language`")
public sealed interface TextForm {

  /** The text, whose faults are told as those of {@code field}. */
  LocalizedText in(Language language, String field);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static @Nullable TextForm plain(String text) {
    return text.isBlank() ? null : new Plain(text);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  static TextForm localized(
      @JsonProperty("fr") @Nullable String fr,
      @JsonProperty("ar") @Nullable String ar,
      @JsonProperty("en") @Nullable String en) {
    return new Localized(fr, ar, en);
  }

  /** The text, or null when there is none. */
  static @Nullable LocalizedText read(@Nullable TextForm form, Language language, String field) {
    return form == null ? null : form.in(language, field);
  }

  /** The language that was said or, failing that, the one the plain strings seem to be in. */
  static Language language(@Nullable Language said, @Nullable TextForm... forms) {
    if (said != null) {
      return said;
    }
    String written =
        Stream.of(forms)
            .flatMap(form -> form instanceof Plain plain ? Stream.of(plain.text()) : Stream.of())
            .collect(Collectors.joining("\n"));
    return Analysis.current().languageOf(written);
  }

  /** One text. */
  record Plain(String text) implements TextForm {

    @Override
    public LocalizedText in(Language language, String field) {
      if (text.strip().length() > LocalizedText.LONGEST) {
        throw new InvalidValue(field, "must be at most " + LocalizedText.LONGEST + " characters");
      }
      return LocalizedText.of(language, text);
    }
  }

  /** Texts by language. */
  record Localized(@Nullable String fr, @Nullable String ar, @Nullable String en)
      implements TextForm {

    @Override
    public LocalizedText in(Language language, String field) {
      try {
        return new LocalizedText(fr, ar, en);
      } catch (InvalidValue invalid) {
        throw new InvalidValue(field, "needs a text: " + invalid.getMessage());
      }
    }
  }
}
