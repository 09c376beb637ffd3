package ma.maillage.query.duplicates;

import java.util.List;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/**
 * Keeps which participants have which trait. What a participant has is written last, so that an
 * event that was handled half is handled again.
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

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    if (participants.find(event.participant()).isPresent()) {
      return;
    }
    List<Trait> traits = Likeness.traits(event.profile(), event.externalIds());
    traits.forEach(trait -> add(trait, event.participant(), position));
    participants.put(
        event.participant(),
        position,
        new Traits(event.participant(), traits, event.externalIds()));
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
              .forEach(trait -> add(trait, event.participant(), position));
          return new Traits(event.participant(), now, before.externalIds());
        });
  }

  @Override
  public void clear() {
    participants.clear();
    shared.clear();
  }

  private void add(Trait trait, ParticipantId participant, EventPosition position) {
    if (shared.find(trait.key()).isEmpty()) {
      shared.put(trait.key(), position, new SharedTrait(trait, List.of(participant)));
    } else {
      shared.change(trait.key(), position, known -> known.with(participant));
    }
  }

  private void remove(Trait trait, ParticipantId participant, EventPosition position) {
    shared.change(trait.key(), position, known -> known.without(participant));
  }
}
