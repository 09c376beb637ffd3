package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Asks for a place: admitted while places are free and nobody waits, else queued. */
@Command(namespace = Messages.NAMESPACE, name = "ApplyForPlace", version = "1")
public record ApplyForPlace(
    PlaceApplicationId application,
    SiteId site,
    ParticipantId participant,
    @Nullable LegalForm legalForm,
    Instant at) {

  public ApplyForPlace {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("participant", participant);
    Checked.required("at", at);
  }
}
