package ma.maillage.frontend.rest.surveys;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.surveys.AnswerSurvey;
import ma.maillage.api.surveys.OpenSurvey;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.api.surveys.UnknownSurvey;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.surveys.FindSurvey;
import ma.maillage.query.surveys.FindSurveys;
import ma.maillage.query.surveys.SurveyResults;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(SurveysController.PATH)
@Tag(name = "Surveys", description = "Yearly surveys of satisfaction")
final class SurveysController {

  static final String PATH = "/api/surveys";

  /** An answer. */
  @Schema(name = "SurveyAnswer")
  record AnswerForm(
      @Schema(description = "for operators: which participant they act for")
          @Nullable ParticipantId participant,
      @Schema(description = "1 not at all, 5 very")
          @Min(value = 1, message = "must be 1 to 5")
          @Max(value = 5, message = "must be 1 to 5")
          int satisfaction) {}

  private final Commands commands;
  private final Queries queries;
  private final InstantSource clock;

  SurveysController(Commands commands, Queries queries, InstantSource clock) {
    this.commands = commands;
    this.queries = queries;
    this.clock = clock;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Ask participants how satisfied they are, as an operator")
  ResponseEntity<Created> open(
      @Valid @RequestBody SurveyForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireOperating();
    OpenSurvey opening = form.opening();
    commands.send(opening, mandate);
    queries.await(new FindSurvey(opening.survey(), today()), SurveyResults.class, shown -> true);
    return Created.at(PATH, opening.survey().value());
  }

  @PostMapping("/{id}/answers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Answer once, as a participant that is asked")
  void answer(
      @PathVariable SurveyId id,
      @Valid @RequestBody AnswerForm form,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId participant =
        form.participant() == null ? actor.account().participant() : form.participant();
    Mandate mandate = actor.requireMembership(participant);
    if (participant == null) {
      throw new InvalidValue("participant", "must name the participant you act for");
    }
    commands.send(new AnswerSurvey(id, participant, form.satisfaction(), clock.instant()), mandate);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "One survey",
      description =
          "How many answered shows at any time, what they said once the last day is over and enough"
              + " did.")
  SurveyResults find(@PathVariable SurveyId id) {
    return queries
        .find(new FindSurvey(id, today()), SurveyResults.class)
        .orElseThrow(() -> new RefusedException(new UnknownSurvey(id)));
  }

  @GetMapping
  @Operation(summary = "Surveys, last opened first")
  Page<SurveyResults> list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return queries.page(
        new FindSurveys(today(), PageRequest.of(cursor, limit)), SurveyResults.class);
  }

  private LocalDate today() {
    return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
