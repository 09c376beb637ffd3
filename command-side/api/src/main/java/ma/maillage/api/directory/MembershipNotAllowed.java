package ma.maillage.api.directory;

import ma.maillage.api.Refusal;

/** A participant of that kind cannot belong so to one of the other kind. */
public record MembershipNotAllowed(
    Membership membership, ParticipantKind participantKind, ParticipantKind organisationKind)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "a "
        + participantKind
        + " cannot be "
        + membership.kind()
        + " in a "
        + organisationKind
        + "; that is for one of "
        + membership.kind().members()
        + " in a "
        + membership.kind().organisation();
  }
}
