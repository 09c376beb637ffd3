package ma.maillage.api.statements;

import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.OfferId;

/** What somebody says: the profile of {@code owner}, or one of its needs and offers. */
public record Statement(Subject subject, ParticipantId owner) {

  public Statement {
    Checked.required("subject", subject);
    Checked.required("owner", owner);
    switch (subject.kind()) {
      case PARTICIPANT -> {
        if (!subject.id().equals(owner.value())) {
          throw new InvalidValue("owner", "must be the participant itself");
        }
      }
      case NEED, OFFER -> {}
      case DEAL -> throw new InvalidValue("subject", "must be a participant, a need or an offer");
    }
  }

  public static Statement ofProfile(ParticipantId participant) {
    return new Statement(new Subject(SubjectKind.PARTICIPANT, participant.value()), participant);
  }

  public static Statement of(NeedId need, ParticipantId owner) {
    return new Statement(new Subject(SubjectKind.NEED, need.value()), owner);
  }

  public static Statement of(OfferId offer, ParticipantId owner) {
    return new Statement(new Subject(SubjectKind.OFFER, offer.value()), owner);
  }
}
