package ma.maillage.frontend.imports;

import ma.maillage.api.Refusal;

/** The import has ended already. */
record ImportNotRunning(ImportId id, ImportState state) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "import " + id + " is " + state + ", so there is nothing to cancel";
  }
}
