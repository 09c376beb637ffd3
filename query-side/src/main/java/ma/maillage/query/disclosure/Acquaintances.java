package ma.maillage.query.disclosure;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;

/** Whom a participant was introduced to, and who of these was revealed to it. */
public record Acquaintances(List<ParticipantId> introduced, List<ParticipantId> revealed) {

  static final Acquaintances NONE = new Acquaintances(List.of(), List.of());

  public Acquaintances {
    introduced = List.copyOf(introduced);
    revealed = List.copyOf(revealed);
  }

  Acquaintances introducedTo(ParticipantId other) {
    return new Acquaintances(with(introduced, other), revealed);
  }

  Acquaintances revealedTo(ParticipantId other) {
    return new Acquaintances(introduced, with(revealed, other));
  }

  List<ParticipantId> undisclosed() {
    return introduced.stream().filter(other -> !revealed.contains(other)).toList();
  }

  private static List<ParticipantId> with(List<ParticipantId> known, ParticipantId other) {
    if (known.contains(other)) {
      return known;
    }
    List<ParticipantId> more = new ArrayList<>(known);
    more.add(other);
    return more;
  }
}
