package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;

/** What changed of a side since a proposal was set aside. */
public record Change(ParticipantId participant, List<Fact> facts) {

  public Change {
    facts = facts.stream().distinct().sorted().toList();
  }
}
