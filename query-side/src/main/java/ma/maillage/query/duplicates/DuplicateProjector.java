package ma.maillage.query.duplicates;

import java.util.List;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.duplicates.ParticipantsToldApart;
import ma.maillage.api.duplicates.ToldApartUndone;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/**
 * Keeps which participants have which trait, but for those that go on as others. What a participant
 * has is written last, so that an event that was handled half is handled again.
 */
public final class DuplicateProjector implements Projector {

  private final Views<Traits> participants;
  private final Views<SharedTrait> shared;

  DuplicateProjector(Views<Traits> participants, Views<SharedTrait> shared) {
    this.participants = participants;
    this.shared = shared;
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public int version() {
    return 2;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    if (participants.find(event.participant()).isPresent()) {
      return;
    }
    List<Trait> traits = Likeness.traits(event.profile(), event.externalIds());
    Traits registered =
        new Traits(event.participant(), traits, event.externalIds(), List.of(), false);
    traits.forEach(trait -> add(trait, registered, position));
    participants.put(event.participant(), position, registered);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    participants.change(
        event.participant(),
        position,
        before -> {
          List<Trait> now = Likeness.traits(event.profile(), before.externalIds());
          before.traits().stream()
              .filter(trait -> !now.contains(trait))
              .forEach(trait -> remove(trait, event.participant(), position));
          now.stream()
              .filter(trait -> !before.traits().contains(trait))
              .forEach(trait -> add(trait, before, position));
          return before.having(now);
        });
  }

  @EventHandler
  public void on(ParticipantMerged event, EventPosition position) {
    participants.change(
        event.duplicate(),
        position,
        before -> {
          before.traits().forEach(trait -> remove(trait, event.duplicate(), position));
          return before.merged(true);
        });
  }

  @EventHandler
  public void on(MergeUndone event, EventPosition position) {
    participants.change(
        event.duplicate(),
        position,
        before -> {
          before.traits().forEach(trait -> add(trait, before, position));
          return before.merged(false);
        });
  }

  @EventHandler
  public void on(ParticipantsToldApart event, EventPosition position) {
    tell(event.one(), event.other(), true, position);
  }

  @EventHandler
  public void on(ToldApartUndone event, EventPosition position) {
    tell(event.one(), event.other(), false, position);
  }

  @Override
  public void clear() {
    participants.clear();
    shared.clear();
  }

  private void tell(
      ParticipantId one, ParticipantId other, boolean different, EventPosition position) {
    participants.change(
        one,
        position,
        before -> {
          before
              .traits()
              .forEach(
                  trait ->
                      shared.change(
                          trait.key(), position, known -> known.telling(one, other, different)));
          return before.telling(other, different);
        });
    participants.change(other, position, before -> before.telling(one, different));
  }

  private void add(Trait trait, Traits of, EventPosition position) {
    if (shared.find(trait.key()).isEmpty()) {
      shared.put(trait.key(), position, SharedTrait.of(trait, of.participant()));
    } else {
      shared.change(trait.key(), position, known -> known.with(of.participant(), of.apartFrom()));
    }
  }

  private void remove(Trait trait, ParticipantId participant, EventPosition position) {
    shared.change(trait.key(), position, known -> known.without(participant));
  }
}
