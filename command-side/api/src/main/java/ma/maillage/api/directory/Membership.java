package ma.maillage.api.directory;

import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;

/** That one participant belongs to another one, as something. */
public record Membership(
    ParticipantId participant, ParticipantId organisation, MembershipKind kind) {

  public Membership {
    Checked.required("participant", participant);
    Checked.required("organisation", organisation);
    Checked.required("kind", kind);
    if (participant.equals(organisation)) {
      throw new InvalidValue("organisation", "must be another participant");
    }
  }
}
