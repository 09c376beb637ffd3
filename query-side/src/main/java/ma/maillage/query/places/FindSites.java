package ma.maillage.query.places;

import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link SiteView}, last opened first, of
 * one city or of all when null; those that a participant of {@code except} operates are left out.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindSites", version = "1")
public record FindSites(
    @Nullable CityCode city, List<ParticipantId> except, LocalDate on, PageRequest page) {

  public FindSites {
    except = List.copyOf(except);
  }
}
