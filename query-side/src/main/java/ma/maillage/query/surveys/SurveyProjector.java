package ma.maillage.query.surveys;

import ma.maillage.api.EventPosition;
import ma.maillage.api.surveys.SurveyAnswered;
import ma.maillage.api.surveys.SurveyOpened;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** Adds the answers up. */
public final class SurveyProjector implements Projector {

  private final Views<StoredSurvey> surveys;

  SurveyProjector(Views<StoredSurvey> surveys) {
    this.surveys = surveys;
  }

  @Override
  public String name() {
    return "surveys";
  }

  @EventHandler
  public void on(SurveyOpened event, EventPosition position) {
    surveys.put(event.survey(), position, StoredSurvey.of(event));
  }

  @EventHandler
  public void on(SurveyAnswered event, EventPosition position) {
    surveys.change(event.survey(), position, survey -> survey.with(event.satisfaction()));
  }

  @Override
  public void clear() {
    surveys.clear();
  }
}
