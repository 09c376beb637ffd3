package ma.maillage.api.representation;

import ma.maillage.api.Refusal;

/** The reason OTHER has to be said in words. */
public record ReasonInWordsRequired() implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "say in the comment why, for the reason OTHER says nothing";
  }
}
