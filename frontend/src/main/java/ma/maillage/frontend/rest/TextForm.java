package ma.maillage.frontend.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text as clients send it: in one to three languages, or as a plain string in the language that
 * the form names beside it, French by default.
 */
@Schema(
    oneOf = {String.class, LocalizedText.class},
    description = "texts by language, or one text in the language of the field `language`")
public sealed interface TextForm {

  /** The text, whose faults are told as those of {@code field}. */
  LocalizedText in(@Nullable Language language, String field);

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
  static @Nullable LocalizedText read(
      @Nullable TextForm form, @Nullable Language language, String field) {
    return form == null ? null : form.in(language, field);
  }

  /** One text. */
  record Plain(String text) implements TextForm {

    @Override
    public LocalizedText in(@Nullable Language language, String field) {
      if (text.strip().length() > LocalizedText.LONGEST) {
        throw new InvalidValue(field, "must be at most " + LocalizedText.LONGEST + " characters");
      }
      return LocalizedText.of(language == null ? Language.FR : language, text);
    }
  }

  /** Texts by language. */
  record Localized(@Nullable String fr, @Nullable String ar, @Nullable String en)
      implements TextForm {

    @Override
    public LocalizedText in(@Nullable Language language, String field) {
      try {
        return new LocalizedText(fr, ar, en);
      } catch (InvalidValue invalid) {
        throw new InvalidValue(field, "needs a text: " + invalid.getMessage());
      }
    }
  }
}
