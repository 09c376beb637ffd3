package ma.maillage.query.connections;

import java.util.List;
import ma.maillage.api.BlindText;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a connection, as a side sees it: what it is and what it is about. {@code
 * identity} is null until both consented, and until then {@code title} has no name, link or contact
 * in it.
 */
public record CounterpartView(
    ParticipantKind kind,
    List<String> sectors,
    @Nullable CityCode city,
    boolean fictitious,
    SubjectKind about,
    @Nullable LocalizedText title,
    LocalizedText gain,
    @Nullable Identity identity) {

  /** Who it is, and which of its things it is about. */
  public record Identity(ParticipantId id, String name, String subject) {}

  static CounterpartView of(SideView side, boolean revealed) {
    Party party = side.participant();
    BlindText blind = BlindText.hiding(party.name());
    return new CounterpartView(
        party.kind(),
        party.sectors(),
        party.city(),
        party.fictitious(),
        side.subject().kind(),
        revealed ? side.subject().title() : blind.of(side.subject().title()),
        side.gain(),
        revealed ? new Identity(party.id(), party.name(), side.subject().id()) : null);
  }
}
