package ma.maillage.query.memberships;

import java.time.LocalDate;
import ma.maillage.api.directory.Membership;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;

/** A membership from its first day on, to before the day {@code until} if it ended. */
public record MembershipView(
    ParticipantId participant,
    ParticipantId organisation,
    MembershipKind kind,
    LocalDate since,
    @Nullable LocalDate until) {

  static String id(Membership membership, LocalDate since) {
    return membership.kind()
        + " "
        + membership.participant()
        + " "
        + membership.organisation()
        + " "
        + since;
  }

  MembershipView ended(LocalDate day) {
    return new MembershipView(participant, organisation, kind, since, day);
  }
}
