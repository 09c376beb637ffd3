package ma.maillage.app.deals;

import java.util.EnumSet;
import java.util.Set;
import ma.maillage.api.BlindText;
import ma.maillage.api.Place;
import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.DealAlreadyOpened;
import ma.maillage.api.deals.DealIdNamesStartup;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.decision.Boundary;
import ma.maillage.app.decision.Decision;
import ma.maillage.app.decision.Identity;
import ma.maillage.app.decision.WholeCommand;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Opens a round of a registered start-up, company or project holder; keeps where it is. */
public final class OpenDealHandler {

  @CommandHandler
  void handle(
      OpenDeal command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      @InjectEntity(idProperty = "startup") Identity startup,
      EventAppender appender) {
    decide(command, state, startup).appendTo(appender);
  }

  private static final Set<ParticipantKind> RAISERS =
      EnumSet.of(ParticipantKind.STARTUP, ParticipantKind.COMPANY, ParticipantKind.PROJECT_HOLDER);

  static Decision decide(OpenDeal command, State state, Identity startup) {
    if (state.kind() == null) {
      return Decision.refused(new UnknownParticipant(command.startup()));
    }
    if (!RAISERS.contains(state.kind())) {
      return Decision.refused(new KindNotAllowed(command.startup(), state.kind(), RAISERS));
    }
    if (startup.unlessItself() != null) {
      return Decision.refused(startup.unlessItself());
    }
    if (state.opened()) {
      return Decision.refused(new DealAlreadyOpened(command.deal()));
    }
    if (state.name() != null && BlindText.hiding(state.name()).isNamedIn(command.deal().value())) {
      return Decision.refused(new DealIdNamesStartup(command.deal()));
    }
    return Decision.accepted(
        new DealOpened(command.deal(), command.startup(), command.round(), state.place()));
  }

  @EventSourcedEntity
  record State(
      @Nullable ParticipantKind kind,
      @Nullable String name,
      @Nullable Place place,
      boolean opened) {

    @EntityCreator
    State() {
      this(null, null, null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(OpenDeal command) {
      return EventCriteria.either(
          Boundary.events(
              TagKeys.PARTICIPANT,
              command.startup(),
              ParticipantRegistered.class,
              ParticipantDescribed.class),
          Boundary.events(TagKeys.DEAL, command.deal(), DealOpened.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.kind(), event.profile().name(), event.profile().place(), opened);
    }

    @EventSourcingHandler
    State evolve(ParticipantDescribed event) {
      return new State(event.kind(), event.profile().name(), event.profile().place(), opened);
    }

    @EventSourcingHandler
    State evolve(DealOpened event) {
      return new State(kind, name, place, true);
    }
  }
}
