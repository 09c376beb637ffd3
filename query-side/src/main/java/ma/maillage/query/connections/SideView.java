package ma.maillage.query.connections;

import ma.maillage.api.LocalizedText;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/** One side of a connection: who, about what, and what that side would gain. */
public record SideView(Party participant, About subject, LocalizedText gain) {

  /** What it is about; {@code title} is null for a participant, which has a name instead. */
  public record About(SubjectKind kind, String id, @Nullable LocalizedText title) {

    static About of(Subject subject, @Nullable LocalizedText title) {
      return new About(subject.kind(), subject.id(), title);
    }
  }
}
