package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** A participant has as many introductions as it can give its mind to. */
public record QuotaReached(ParticipantId participant, Quota quota, int limit, Instant freesAt)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    String reached =
        switch (quota) {
          case OPEN -> limit + " introductions open at the same time";
          case WEEKLY -> limit + " introductions within seven days";
        };
    return "participant "
        + participant
        + " has "
        + reached
        + ", the most there may be; relay again from "
        + freesAt
        + " on"
        + (quota == Quota.OPEN ? ", or once one of them ends" : "");
  }
}
