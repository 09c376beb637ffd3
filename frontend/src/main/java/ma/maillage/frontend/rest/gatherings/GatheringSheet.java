package ma.maillage.frontend.rest.gatherings;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.query.gatherings.GatheringView;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * A meeting event as somebody sees it: who takes part only for those who do and those who run it.
 * {@code arrangedAt} is null as long as there is no schedule; {@code leftOut} are pairs that found
 * no room.
 */
record GatheringSheet(
    GatheringId id,
    Programme programme,
    List<Party> participants,
    int leftOut,
    @Nullable Instant arrangedAt) {

  static GatheringSheet of(GatheringView gathering, Predicate<Party> shown) {
    return new GatheringSheet(
        gathering.id(),
        gathering.programme(),
        gathering.participants().stream().filter(shown).toList(),
        gathering.leftOut(),
        gathering.arrangedAt());
  }
}
