package ma.maillage.query.connections;

import java.util.List;
import ma.maillage.api.introductions.Change;
import ma.maillage.api.introductions.Fact;
import ma.maillage.api.introductions.Proposal;

/** Which side said what anew since the connection was set aside. */
public record ChangedSide(Who side, List<Fact> facts) {

  static ChangedSide of(Change change, Proposal proposal) {
    boolean first = proposal.first().participant().equals(change.participant());
    return new ChangedSide(first ? Who.FIRST : Who.SECOND, change.facts());
  }
}
