package ma.maillage.api.directory;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Replaces the profile of a participant. */
@Command(namespace = Messages.NAMESPACE, name = "DescribeParticipant", version = "1")
public record DescribeParticipant(ParticipantId participant, Profile profile) {

  public DescribeParticipant {
    Checked.required("participant", participant);
    Checked.required("profile", profile);
  }
}
