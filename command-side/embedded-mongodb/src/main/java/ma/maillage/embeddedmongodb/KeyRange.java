package ma.maillage.embeddedmongodb;

/** Keys from one, inclusive, to another, exclusive. */
record KeyRange(Key from, Key to) {

  /** Every key: none begins with 0xFF. */
  static final KeyRange ALL = new KeyRange(Key.EMPTY, Key.of((byte) 0xFF));

  /** All keys that begin with the prefix. */
  static KeyRange of(Key prefix) {
    return new KeyRange(prefix, prefix.afterAllBeginningWithThis());
  }

  /** All keys that begin with the prefix followed by something from {@code low} to {@code high}. */
  static KeyRange between(Key prefix, Key low, Key high) {
    return new KeyRange(
        prefix.followedBy(low), prefix.followedBy(high).afterAllBeginningWithThis());
  }
}
