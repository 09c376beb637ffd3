package ma.maillage.frontend.rest.matches;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.matching.search.FindMatches;
import ma.maillage.matching.search.FoundMatches;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/matches")
@Tag(name = "Matches", description = "Search by example")
final class MatchesController {

  private static final int USUAL_LIMIT = 10;

  /** An example: a text, a need, or a need and a text that says more. */
  @Schema(name = "Example")
  record ExampleForm(
      @Schema(example = "détection de fraude pour une banque")
          @Size(
              max = LocalizedText.LONGEST,
              message = "must be at most " + LocalizedText.LONGEST + " characters")
          @Nullable String text,
      @Schema(description = "of the text; found out when missing") @Nullable Language language,
      @Schema(description = "a published need") @Nullable NeedId need,
      @Schema(
              description =
                  "kinds of participant, NEED or OFFER; missing: all participants and offers")
          @Nullable List<String> kinds,
      @Schema(description = "1 to 100; 10 when missing")
          @Min(value = 1, message = "must be 1 to 100")
          @Max(value = 100, message = "must be 1 to 100")
          @Nullable Integer limit) {

    FindMatches query(List<ParticipantId> except) {
      return new FindMatches(
          text,
          language,
          need,
          kinds == null ? List.of() : kinds,
          except,
          limit == null ? USUAL_LIMIT : limit);
    }
  }

  private final Queries queries;
  private final Disclosure disclosure;

  MatchesController(Queries queries, Disclosure disclosure) {
    this.queries = queries;
    this.disclosure = disclosure;
  }

  @PostMapping
  @Operation(summary = "What goes with an example, the best first, with reasons; nothing is stored")
  FoundMatches match(@Valid @RequestBody ExampleForm form, @AuthenticationPrincipal Actor actor) {
    return queries.ask(form.query(disclosure.hiddenFrom(actor)), FoundMatches.class);
  }
}
