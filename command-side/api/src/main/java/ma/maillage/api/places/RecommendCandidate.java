package ma.maillage.api.places;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/**
 * Recommends a candidate: it goes ahead of those who are not, and has to be eligible all the same.
 */
@Command(namespace = Messages.NAMESPACE, name = "RecommendCandidate", version = "1")
public record RecommendCandidate(
    PlaceApplicationId application,
    SiteId site,
    ParticipantId recommendedBy,
    @Nullable String comment) {

  private static final int LONGEST_COMMENT = 2_000;

  public RecommendCandidate {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("recommendedBy", recommendedBy);
    comment = Checked.optionalText("comment", comment, LONGEST_COMMENT);
  }
}
