package ma.maillage.frontend.rest.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import ma.maillage.api.Language;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.matching.search.Search;
import ma.maillage.matching.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/search")
@Tag(name = "Search", description = "Partner search")
final class SearchController {

  private final Queries queries;
  private final Disclosure disclosure;

  SearchController(Queries queries, Disclosure disclosure) {
    this.queries = queries;
    this.disclosure = disclosure;
  }

  @GetMapping
  @Operation(
      summary = "Look for participants, needs and offers",
      description =
          "Any text is a valid query. Facets may be repeated: of each, one value must hold. A"
              + " snippet is HTML in which found words are in <mark> and all else is escaped.")
  SearchResult search(
      @Parameter(description = "words, \"phrases\" and -exclusions in any language")
          @RequestParam(required = false)
          @Nullable String q,
      @Parameter(description = "a kind of participant, NEED or OFFER")
          @RequestParam(defaultValue = "")
          List<String> kind,
      @RequestParam(defaultValue = "") List<String> sector,
      @RequestParam(defaultValue = "") List<String> city,
      @RequestParam(defaultValue = "") List<String> country,
      @Parameter(description = "to show titles and snippets in, where there is a choice")
          @RequestParam(defaultValue = "FR")
          Language language,
      @Parameter(description = "0 to 100") @RequestParam(defaultValue = "25") int limit,
      @RequestParam(defaultValue = "0") int offset,
      @AuthenticationPrincipal Actor actor) {
    return queries.ask(
        new Search(
            q, language, kind, sector, city, country, disclosure.hiddenFrom(actor), limit, offset),
        SearchResult.class);
  }
}
