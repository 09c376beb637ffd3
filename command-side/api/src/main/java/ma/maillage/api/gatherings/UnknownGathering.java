package ma.maillage.api.gatherings;

import ma.maillage.api.Refusal;

/** There is no such meeting event. */
public record UnknownGathering(GatheringId gathering) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no gathering " + gathering;
  }
}
