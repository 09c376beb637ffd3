package ma.maillage.frontend.rest.indicators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.indicators.By;
import ma.maillage.query.indicators.Definition;
import ma.maillage.query.indicators.Definitions;
import ma.maillage.query.indicators.Every;
import ma.maillage.query.indicators.FindIndicator;
import ma.maillage.query.indicators.IndicatorId;
import ma.maillage.query.indicators.IndicatorSeries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/indicators")
@Tag(name = "Indicators", description = "What the network does, in numbers without identities")
final class IndicatorsController {

  private static final int USUAL_MONTHS = 12;

  private final Queries queries;
  private final Disclosure disclosure;
  private final InstantSource clock;

  IndicatorsController(Queries queries, Disclosure disclosure, InstantSource clock) {
    this.queries = queries;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "What is counted and how, each definition with its version")
  List<Definition> definitions() {
    return Definitions.all();
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "The series of an indicator",
      description = "All of it is counted under the definition that comes with it.")
  IndicatorSeries series(
      @Parameter(description = "such as hosted or new-ties") @PathVariable String id,
      @Parameter(description = "one of those the definition names")
          @RequestParam(defaultValue = "all")
          String by,
      @Parameter(description = "first month, such as 2026-01; a year ago when missing")
          @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = "last month; this one when missing") @RequestParam(required = false)
          @Nullable String to,
      @Parameter(description = "month or year") @RequestParam(defaultValue = "month") String every,
      @AuthenticationPrincipal Actor actor) {
    YearMonth last = month("to", to, YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)));
    IndicatorSeries series =
        queries.ask(
            new FindIndicator(
                indicator(id),
                constant("by", by, By.values()),
                month("from", from, last.minusMonths(USUAL_MONTHS - 1)),
                last,
                constant("every", every, Every.values())),
            IndicatorSeries.class);
    return series.by() == By.CLUSTER
        ? series.except(disclosure.hiddenFrom(actor).stream().map(ParticipantId::value).toList())
        : series;
  }

  private static IndicatorId indicator(String id) {
    return find(id, IndicatorId.values())
        .orElseThrow(() -> new RefusedException(new UnknownIndicator(id)));
  }

  private static <E extends Enum<E>> E constant(String field, String written, E[] values) {
    return find(written, values)
        .orElseThrow(() -> new InvalidValue(field, "must be one of " + List.of(values)));
  }

  private static <E extends Enum<E>> Optional<E> find(String written, E[] values) {
    String name = written.replace('-', '_').toUpperCase(Locale.ROOT);
    return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
  }

  private static YearMonth month(String field, @Nullable String written, YearMonth otherwise) {
    if (written == null || written.isBlank()) {
      return otherwise;
    }
    try {
      return YearMonth.parse(written);
    } catch (DateTimeException notAMonth) {
      throw new InvalidValue(field, "must be a month such as 2026-01");
    }
  }
}
