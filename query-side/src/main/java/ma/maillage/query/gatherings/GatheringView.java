package ma.maillage.query.gatherings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.GatheringArranged;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.GatheringPlanned;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.api.gatherings.Slot;
import ma.maillage.api.gatherings.TableMeeting;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * A meeting event. {@code leftOut} are pairs that wish to meet and found no room; {@code
 * arrangedAt} is null as long as there is no schedule.
 */
public record GatheringView(
    GatheringId id,
    Programme programme,
    List<Party> participants,
    List<Meeting> meetings,
    int leftOut,
    @Nullable Instant arrangedAt) {

  public GatheringView {
    participants = List.copyOf(participants);
    meetings = List.copyOf(meetings);
  }

  /** Two at a table; slots and tables count from 1. */
  public record Meeting(
      int slot, Instant start, Instant end, int table, ParticipantId first, ParticipantId second) {

    /** Whom a participant meets there, or null when it is not of the two. */
    public @Nullable ParticipantId other(ParticipantId participant) {
      if (participant.equals(first)) {
        return second;
      }
      return participant.equals(second) ? first : null;
    }
  }

  static GatheringView of(GatheringPlanned event) {
    return new GatheringView(event.gathering(), event.programme(), List.of(), List.of(), 0, null);
  }

  public boolean hasParticipant(@Nullable ParticipantId participant) {
    return participants.stream().anyMatch(one -> one.id().equals(participant));
  }

  GatheringView joined(Party participant) {
    List<Party> more = new ArrayList<>(participants);
    more.add(participant);
    return new GatheringView(id, programme, more, meetings, leftOut, arrangedAt);
  }

  GatheringView arranged(GatheringArranged event, Instant at) {
    return new GatheringView(
        id,
        programme,
        participants,
        event.meetings().stream().map(this::meeting).toList(),
        event.leftOut(),
        at);
  }

  private Meeting meeting(TableMeeting seated) {
    Slot slot = programme.slots().get(seated.slot() - 1);
    return new Meeting(
        seated.slot(), slot.start(), slot.end(), seated.table(), seated.first(), seated.second());
  }
}
