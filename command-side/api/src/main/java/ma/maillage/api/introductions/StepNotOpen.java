package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;

/** The step was taken, or another deadline holds for it. */
public record StepNotOpen(ConnectionId connection, Step step) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "step "
        + step
        + " of connection "
        + connection
        + " does not wait with that deadline any more";
  }
}
