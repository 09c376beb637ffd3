package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** The queue has no such position. */
public record NoSuchPosition(int position, int length) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "the queue has positions 1 to " + length + ", not " + position;
  }
}
