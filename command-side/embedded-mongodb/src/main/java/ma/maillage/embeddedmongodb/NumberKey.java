package ma.maillage.embeddedmongodb;

import java.io.ByteArrayOutputStream;

/**
 * Integers, longs and doubles on one line: the greatest double not above the number, then what is
 * left of a long that no double can hold.
 */
final class NumberKey {

  private static final double TWO_TO_THE_63 = 0x1p63;

  private NumberKey() {}

  static void write(ByteArrayOutputStream out, Number number) {
    double floor = number.doubleValue();
    long rest = 0;
    if (number instanceof Long exact) {
      if (floor >= TWO_TO_THE_63 || (long) floor > exact) {
        floor = Math.nextDown(floor);
      }
      rest = exact - (long) floor;
    }
    out.write(KeyEncoding.Type.NUMBER);
    KeyEncoding.writeLong(out, ordered(floor), Long.BYTES);
    KeyEncoding.writeLong(out, rest, Short.BYTES);
  }

  /** The bits of a double, changed so that their unsigned order is the order of the doubles. */
  private static long ordered(double value) {
    long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
    return bits ^ (bits >> 63 | Long.MIN_VALUE);
  }
}
