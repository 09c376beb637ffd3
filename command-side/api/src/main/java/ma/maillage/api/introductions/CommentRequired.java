package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;

/** Another reason has to be said in words. */
public record CommentRequired() implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "reason OTHER needs a comment that says why";
  }
}
