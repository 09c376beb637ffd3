package ma.maillage.frontend.rest.languages;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.matching.text.Analysis;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/languages")
@Tag(name = "Languages", description = "The language of a text")
final class LanguagesController {

  private static final int LONGEST = 2 * LocalizedText.LONGEST;

  /** What somebody wrote: a title, a description, or both on lines of their own. */
  @Schema(name = "Writing")
  record WritingForm(
      @Schema(example = "capteurs pour surveiller l’eau")
          @NotBlank(message = "is required")
          @Size(max = LONGEST, message = "must be at most " + LONGEST + " characters")
          String text) {}

  /** The language found out. */
  record Written(Language language) {}

  @PostMapping
  @Operation(
      summary = "The language a text seems to be written in",
      description =
          "The one that texts sent as plain strings are kept in when no language is said beside"
              + " them; French when nothing tells.")
  Written find(@Valid @RequestBody WritingForm form) {
    return new Written(Analysis.current().languageOf(form.text()));
  }
}
