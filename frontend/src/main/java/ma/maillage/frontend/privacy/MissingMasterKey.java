package ma.maillage.frontend.privacy;

import ma.maillage.api.RefusedException;

/** Stands for a master key that is on another node: refuses whatever needs it. Immutable. */
final class MissingMasterKey implements MasterKey {

  private final String name;

  MissingMasterKey(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] wrap(byte[] key, String context) {
    throw refused();
  }

  @Override
  public byte[] unwrap(byte[] wrapped, String context) {
    throw refused();
  }

  private RefusedException refused() {
    return new RefusedException(new MasterKeyNotHere(name));
  }
}
