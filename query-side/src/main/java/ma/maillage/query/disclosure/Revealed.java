package ma.maillage.query.disclosure;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;

/** The participants that know one, and that it knows, since both sides consented. */
public record Revealed(List<ParticipantId> participants) {

  public Revealed {
    participants = List.copyOf(participants);
  }
}
