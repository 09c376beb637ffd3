package ma.maillage.query.places;

import java.time.LocalDate;
import ma.maillage.api.Messages;
import ma.maillage.api.places.SiteId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link SiteBoard}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindSiteBoard", version = "1")
public record FindSiteBoard(SiteId site, LocalDate on) {}
