package ma.maillage.api.places;

import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Moves a candidate to another position of the queue, from 1, for a coded reason. */
@Command(namespace = Messages.NAMESPACE, name = "MoveCandidate", version = "1")
public record MoveCandidate(
    PlaceApplicationId application,
    SiteId site,
    int to,
    MoveReason reason,
    @Nullable String comment) {

  private static final int LONGEST_COMMENT = 2_000;

  public MoveCandidate {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("reason", reason);
    comment = Checked.optionalText("comment", comment, LONGEST_COMMENT);
    if (reason == MoveReason.RECOMMENDATION) {
      throw new InvalidValue("reason", "comes with a recommendation, not by hand");
    }
    if (reason == MoveReason.OTHER && comment == null) {
      throw new InvalidValue("comment", "is required with reason OTHER");
    }
  }
}
