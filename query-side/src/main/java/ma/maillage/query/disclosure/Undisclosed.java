package ma.maillage.query.disclosure;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;

/** The participants that must stay unknown to one. */
public record Undisclosed(List<ParticipantId> participants) {

  public Undisclosed {
    participants = List.copyOf(participants);
  }
}
