package ma.maillage.embeddedmongodb;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * An immutable byte string, ordered as unsigned bytes: the key of a document, of an index entry, or
 * an end of a range of them.
 */
final class Key implements Comparable<Key> {

  static final Key EMPTY = new Key(new byte[0]);

  private final byte[] bytes;

  private Key(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array over: the caller does not change it afterwards. */
  static Key of(byte... bytes) {
    return new Key(bytes);
  }

  /** The array itself, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  byte first() {
    return bytes[0];
  }

  Key followedBy(Key next) {
    byte[] both = Arrays.copyOf(bytes, bytes.length + next.bytes.length);
    System.arraycopy(next.bytes, 0, both, bytes.length, next.bytes.length);
    return new Key(both);
  }

  /** The complement of every byte: reverses the order among keys of which none begins another. */
  Key inverted() {
    byte[] inverted = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      inverted[i] = (byte) ~bytes[i];
    }
    return new Key(inverted);
  }

  /** The least key greater than every key that begins with this one, which is not all 0xFF. */
  Key afterAllBeginningWithThis() {
    int last = bytes.length - 1;
    while (bytes[last] == (byte) 0xFF) {
      last--;
    }
    byte[] after = Arrays.copyOf(bytes, last + 1);
    after[last]++;
    return new Key(after);
  }

  /** The least key greater than this one. */
  Key next() {
    return new Key(Arrays.copyOf(bytes, bytes.length + 1));
  }

  boolean startsWith(Key prefix) {
    int length = prefix.bytes.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, prefix.bytes, 0, length);
  }

  @Override
  public int compareTo(Key other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
