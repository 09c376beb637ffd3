package ma.maillage.frontend.imports;

import ma.maillage.api.Refusal;

/** There is no such import. */
record UnknownImport(ImportId id) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no import " + id;
  }
}
