package ma.maillage.query.places;

import java.time.LocalDate;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link SiteView}, last opened first, of
 * one city or of all when null.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindSites", version = "1")
public record FindSites(@Nullable CityCode city, LocalDate on, PageRequest page) {}
