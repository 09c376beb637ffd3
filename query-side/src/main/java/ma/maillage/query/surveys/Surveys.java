package ma.maillage.query.surveys;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the surveys. */
public final class Surveys {

  private Surveys() {}

  public static View in(MongoDatabase database) {
    Views<StoredSurvey> views = Views.in(database, "surveys", StoredSurvey.class).listedBy();
    return new View(List.of(new SurveyProjector(views)), new SurveyQueries(views));
  }
}
