package ma.maillage.frontend.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantAlreadyRegistered;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.frontend.imports.canonical.CanonicalCommands;
import ma.maillage.frontend.imports.canonical.Holders;
import tools.jackson.databind.node.ObjectNode;

/** Registers the participants that the rows of a mapping rely on. */
final class FirstParticipants {

  private FirstParticipants() {}

  /** Who holds their external ids: they, or whoever was registered under them before. */
  static Holders register(List<ObjectNode> participants, RowCommands commands) {
    CanonicalCommands canonical = new CanonicalCommands(Holders.none());
    Map<ExternalId, ParticipantId> holders = new HashMap<>();
    for (ObjectNode participant : participants) {
      if (canonical.command(participant) instanceof RegisterParticipant register) {
        ParticipantId holder = registered(register, commands);
        register.externalIds().forEach(externalId -> holders.put(externalId, holder));
      }
    }
    return new Holders(holders);
  }

  private static ParticipantId registered(RegisterParticipant register, RowCommands commands) {
    return switch (commands.refusal(register)) {
      case null -> register.participant();
      case ParticipantAlreadyRegistered(ParticipantId holder) -> holder;
      case ma.maillage.api.Refusal other -> throw new RefusedException(other);
    };
  }
}
