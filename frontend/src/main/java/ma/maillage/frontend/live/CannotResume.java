package ma.maillage.frontend.live;

import ma.maillage.api.Refusal;

/** The offset a client holds is of another log. */
record CannotResume(String held, String epoch) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "cannot resume: the offsets of epoch "
        + held
        + " mean nothing in epoch "
        + epoch
        + "; start again without an offset";
  }
}
