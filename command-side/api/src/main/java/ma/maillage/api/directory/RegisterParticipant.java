package ma.maillage.api.directory;

import java.util.List;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Registers a participant under a new id; its external ids must be nobody else's. */
@Command(namespace = Messages.NAMESPACE, name = "RegisterParticipant", version = "1")
public record RegisterParticipant(
    ParticipantId participant,
    ParticipantKind kind,
    Profile profile,
    List<ExternalId> externalIds) {

  public RegisterParticipant(
      @Nullable ParticipantId participant,
      @Nullable ParticipantKind kind,
      @Nullable Profile profile,
      @Nullable List<ExternalId> externalIds) {
    this.participant = Checked.required("participant", participant);
    this.kind = Checked.required("kind", kind);
    this.profile = Checked.required("profile", profile);
    this.externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
  }
}
