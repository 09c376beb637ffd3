package ma.maillage.query.surveys;

import java.time.LocalDate;
import ma.maillage.api.Messages;
import ma.maillage.api.surveys.SurveyId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link SurveyResults} as of a day, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindSurvey", version = "1")
public record FindSurvey(SurveyId id, LocalDate today) {}
