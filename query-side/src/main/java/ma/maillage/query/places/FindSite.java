package ma.maillage.query.places;

import java.time.LocalDate;
import ma.maillage.api.Messages;
import ma.maillage.api.places.SiteId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link SiteView} as its numbers hold on that day, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindSite", version = "1")
public record FindSite(SiteId site, LocalDate on) {}
