package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;

/** Where nothing came of it, somebody can learn why. */
public record WhyNothing() implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "outcome NONE needs a comment that says why";
  }
}
