package ma.maillage.app.introductions;

import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.SidesNotNamed;
import ma.maillage.api.introductions.Step;
import ma.maillage.app.decision.Decision;
import ma.maillage.app.decision.WholeCommand;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/**
 * Relays a proposal that waits, if both sides have room for it: they are asked, and have until the
 * deadline.
 */
public final class RelayConnectionHandler {

  @CommandHandler
  void handle(
      RelayConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      @InjectEntity(idResolver = WholeCommand.class) Load load,
      EventAppender appender) {
    decide(command, standing, load).appendTo(appender);
  }

  static Decision decide(RelayConnection command, Standing standing, Load load) {
    Refusal refusal = refusal(command, standing, load);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return Decision.accepted(
        new ConnectionRelayed(
            command.connection(),
            standing.cities(),
            command.comment(),
            standing.sides(),
            command.at(),
            Patience.of(Step.CONSENT, command.at())));
  }

  private static @Nullable Refusal refusal(RelayConnection command, Standing standing, Load load) {
    Refusal notOpen = standing.unless(command.connection(), ConnectionStatus.PROPOSED);
    if (notOpen != null) {
      return notOpen;
    }
    if (!command.sides().containsAll(standing.sides())) {
      return new SidesNotNamed(command.connection(), standing.sides());
    }
    return standing.sides().stream()
        .map(side -> load.unlessRoomFor(side, command.at()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
