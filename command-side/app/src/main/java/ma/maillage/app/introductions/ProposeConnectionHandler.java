package ma.maillage.app.introductions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.introductions.Change;
import ma.maillage.api.introductions.ConnectionAlreadyProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.Fact;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.SameParticipant;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.StillSetAside;
import ma.maillage.app.decision.Decision;
import ma.maillage.app.decision.WholeCommand;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Proposes a pair of subjects of two registered participants: once, and again when it was set aside
 * and what is said of a side changed since.
 */
public final class ProposeConnectionHandler {

  @CommandHandler
  void handle(
      ProposeConnection command,
      @InjectEntity(idResolver = WholeCommand.class) Pair pair,
      EventAppender appender) {
    decide(command, pair).appendTo(appender);
  }

  static Decision decide(ProposeConnection command, Pair pair) {
    Proposal proposal = command.proposal();
    ParticipantId first = proposal.first().participant();
    ParticipantId second = proposal.second().participant();
    if (first.equals(second)) {
      return Decision.refused(new SameParticipant(first));
    }
    if (pair.open()) {
      return Decision.refused(new ConnectionAlreadyProposed(command.connection()));
    }
    Optional<ParticipantId> unknown =
        Stream.of(first, second).filter(side -> !pair.said().containsKey(side)).findFirst();
    if (unknown.isPresent()) {
      return Decision.refused(new UnknownParticipant(unknown.get()));
    }
    List<Change> changes = changes(pair, first, second);
    ConnectionStatus setAside = pair.setAside();
    if (setAside != null && changes.isEmpty()) {
      return Decision.refused(new StillSetAside(command.connection(), setAside));
    }
    return Decision.accepted(
        new ConnectionProposed(
            command.connection(), proposal, Patience.of(Step.TRIAGE, command.at()), changes));
  }

  private static List<Change> changes(Pair pair, ParticipantId... sides) {
    List<Change> changes = new ArrayList<>();
    for (ParticipantId side : sides) {
      List<Fact> facts = pair.changed(side);
      if (!facts.isEmpty()) {
        changes.add(new Change(side, facts));
      }
    }
    return changes;
  }
}
