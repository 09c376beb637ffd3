package ma.maillage.frontend.rest.indicators;

import ma.maillage.api.Refusal;

/** Nothing is counted under that id. */
record UnknownIndicator(String id) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no indicator " + id + "; those there are stand at /api/indicators";
  }
}
