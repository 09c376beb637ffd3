package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Holds an incomplete application against the rules again; a null form leaves the former one. */
@Command(namespace = Messages.NAMESPACE, name = "CompletePlaceApplication", version = "1")
public record CompletePlaceApplication(
    PlaceApplicationId application,
    SiteId site,
    ParticipantId participant,
    @Nullable LegalForm legalForm,
    Instant at) {

  public CompletePlaceApplication {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("participant", participant);
    Checked.required("at", at);
  }
}
