package ma.maillage.query.surveys;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers from the surveys. */
public final class SurveyQueries {

  private final Views<StoredSurvey> surveys;

  SurveyQueries(Views<StoredSurvey> surveys) {
    this.surveys = surveys;
  }

  @QueryHandler(queryName = "maillage.FindSurvey")
  public Optional<SurveyResults> handle(FindSurvey query) {
    return surveys.find(query.id()).map(survey -> SurveyResults.of(survey, query.today()));
  }

  @QueryHandler(queryName = "maillage.FindSurveys")
  public Page<SurveyResults> handle(FindSurveys query) {
    Page<StoredSurvey> found = surveys.page(Fields.none(), query.page());
    return new Page<>(
        found.items().stream().map(survey -> SurveyResults.of(survey, query.today())).toList(),
        found.next());
  }
}
