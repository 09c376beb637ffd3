package ma.maillage.api.directory;

import ma.maillage.api.Refusal;

/** Nobody is registered under that id. */
public record UnknownParticipant(ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no participant " + participant + "; register it first";
  }
}
