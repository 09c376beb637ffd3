package ma.maillage.api.gatherings;

import ma.maillage.api.Refusal;

/** The id of the meeting event is taken. */
public record GatheringAlreadyPlanned(GatheringId gathering) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "gathering " + gathering + " is planned already; choose another id";
  }
}
