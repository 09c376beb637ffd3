package ma.maillage.frontend.live;

import ma.maillage.api.Refusal;

/** There is no feed of that name. */
record UnknownFeed(String name) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no feed "
        + name
        + "; there are inbox/{city}, introductions/{participant} and deals/{subscription}";
  }
}
