package ma.maillage.query.participants;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of its profile a participant has filled in: the share of the fields that matter to
 * finding it, and which of them are missing, the most useful first.
 */
public record Completeness(double share, List<Field> missing) {

  /** The fields that count, the most useful for being found first. */
  public enum Field {
    DESCRIPTION,
    SECTORS,
    PLACE,
    KEYWORDS,
    SEGMENTS,
    WEBSITE,
    FOUNDED_IN
  }

  public Completeness {
    missing = List.copyOf(missing);
  }

  public static Completeness of(ParticipantView participant) {
    List<Field> missing = new ArrayList<>();
    for (Field field : Field.values()) {
      if (isMissing(field, participant)) {
        missing.add(field);
      }
    }
    double filled = Field.values().length - missing.size();
    return new Completeness(filled / Field.values().length, missing);
  }

  private static boolean isMissing(Field field, ParticipantView participant) {
    return switch (field) {
      case DESCRIPTION -> participant.description() == null;
      case SECTORS -> participant.sectors().isEmpty();
      case PLACE -> participant.place() == null;
      case KEYWORDS -> participant.keywords().isEmpty();
      case SEGMENTS -> participant.segments().isEmpty();
      case WEBSITE -> participant.website() == null;
      case FOUNDED_IN -> participant.foundedIn() == null;
    };
  }
}
