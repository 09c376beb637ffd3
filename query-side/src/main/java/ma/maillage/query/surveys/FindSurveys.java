package ma.maillage.query.surveys;

import java.time.LocalDate;
import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link SurveyResults} as of a day, last
 * opened first.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindSurveys", version = "1")
public record FindSurveys(LocalDate today, PageRequest page) {}
