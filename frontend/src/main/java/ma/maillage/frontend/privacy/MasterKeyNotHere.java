package ma.maillage.frontend.privacy;

import ma.maillage.api.Refusal;

/** The nodes of this database use a master key that this one has not got. */
record MasterKeyNotHere(String name) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "this node cannot read contacts: give it the file of master key "
        + name
        + " from the node that was started first, and start it again";
  }
}
