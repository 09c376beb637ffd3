package ma.maillage.api.introductions;

import ma.maillage.api.Checked;

/**
 * One matchable thing: a participant, or a need, an offer or a deal of one; written {@code
 * need/ID}.
 */
public record Subject(SubjectKind kind, String id) implements Comparable<Subject> {

  public Subject {
    Checked.required("kind", kind);
    id = Checked.id("id", id);
  }

  @Override
  public int compareTo(Subject other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return kind + "/" + id;
  }
}
