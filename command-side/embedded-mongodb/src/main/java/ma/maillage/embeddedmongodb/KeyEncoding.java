package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a BSON value as a {@link Key} whose byte order is the order in which MongoDB sorts values:
 * first by type (null, numbers, strings, documents, arrays, binary, identifiers, booleans, dates),
 * then within the type.
 *
 * <p>Values that MongoDB holds equal have equal keys: a missing field and null; the integer 1, the
 * long 1 and the double 1.0. No key is the beginning of another, so that keys can be put one after
 * the other to form the key of a compound index.
 *
 * <p>A {@code Decimal128} is ordered by its nearest double. Strings are ordered by UTF-16 unit, as
 * the in-memory comparison of the server does, so that a result is the same with and without an
 * index.
 */
final class KeyEncoding {

  /** The key of null and of a missing field. */
  static final Key NULL = Key.of(Type.NULL);

  /** The key under which a document with an empty array is found. */
  static final Key EMPTY_ARRAY = Key.of(Type.EMPTY_ARRAY);

  private static final byte END = 0x01;
  private static final byte ESCAPED_ZERO = (byte) 0xFF;

  private KeyEncoding() {}

  static Key of(@Nullable Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16);
    write(out, value);
    return Key.of(out.toByteArray());
  }

  private static void write(ByteArrayOutputStream out, @Nullable Object value) {
    switch (value) {
      case null -> out.write(Type.NULL);
      case Missing _ -> out.write(Type.NULL);
      case MinKey _ -> out.write(Type.MIN);
      case MaxKey _ -> out.write(Type.MAX);
      case Number number -> NumberKey.write(out, number);
      case String text -> {
        out.write(Type.STRING);
        writeText(out, text);
      }
      case Map<?, ?> document -> writeDocument(out, document);
      case Collection<?> array -> writeArray(out, array);
      case BinData binary -> {
        out.write(Type.BINARY);
        writeLong(out, binary.getData().length, Integer.BYTES);
        out.writeBytes(binary.getData());
      }
      case LegacyUUID uuid -> writeUuid(out, Type.LEGACY_UUID, uuid.getUuid());
      case UUID uuid -> writeUuid(out, Type.UUID, uuid);
      case ObjectId id -> {
        out.write(Type.OBJECT_ID);
        out.writeBytes(id.toByteArray());
      }
      case Boolean flag -> {
        out.write(Type.BOOLEAN);
        out.write(flag ? 1 : 0);
      }
      case Instant date -> {
        out.write(Type.DATE);
        writeLong(out, date.toEpochMilli() ^ Long.MIN_VALUE, Long.BYTES);
      }
      case BsonTimestamp timestamp -> {
        out.write(Type.TIMESTAMP);
        writeLong(out, timestamp.getValue(), Long.BYTES);
      }
      case BsonRegularExpression expression -> {
        out.write(Type.REGULAR_EXPRESSION);
        writeText(out, expression.getPattern());
        writeText(out, String.valueOf(expression.getOptions()));
      }
      case BsonJavaScript script -> {
        out.write(Type.JAVASCRIPT);
        writeText(out, script.getCode());
      }
      default -> throw new UnorderedValueException(value.getClass());
    }
  }

  /** Fields in their order, each as type, name, value: the order of comparison in MongoDB. */
  private static void writeDocument(ByteArrayOutputStream out, Map<?, ?> document) {
    out.write(Type.DOCUMENT);
    document.forEach(
        (name, value) -> {
          byte[] encoded = of(value).bytes();
          out.write(encoded[0]);
          writeText(out, String.valueOf(name));
          out.write(encoded, 1, encoded.length - 1);
        });
    out.write(END);
  }

  private static void writeArray(ByteArrayOutputStream out, Collection<?> array) {
    if (array.isEmpty()) {
      out.write(Type.EMPTY_ARRAY);
      return;
    }
    out.write(Type.ARRAY);
    array.forEach(element -> write(out, element));
    out.write(END);
  }

  /** One to three bytes a UTF-16 unit, in its order; a zero is escaped, the end is marked. */
  private static void writeText(ByteArrayOutputStream out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0) {
        out.write(0);
        out.write(ESCAPED_ZERO);
      } else if (unit < 0x80) {
        out.write(unit);
      } else if (unit < 0x800) {
        out.write(0xC0 | (unit >> 6));
        out.write(0x80 | (unit & 0x3F));
      } else {
        out.write(0xE0 | (unit >> 12));
        out.write(0x80 | (unit >> 6 & 0x3F));
        out.write(0x80 | (unit & 0x3F));
      }
    }
    out.write(0);
    out.write(END);
  }

  private static void writeUuid(ByteArrayOutputStream out, byte type, UUID uuid) {
    out.write(type);
    writeLong(out, uuid.getMostSignificantBits(), Long.BYTES);
    writeLong(out, uuid.getLeastSignificantBits(), Long.BYTES);
  }

  static void writeLong(ByteArrayOutputStream out, long value, int bytes) {
    for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write((int) (value >>> shift));
    }
  }

  /**
   * The first byte of a key, in the order of types. Between arrays and booleans the order is that
   * of the server's in-memory comparison, which sets the kinds of binary apart.
   */
  static final class Type {
    static final byte MIN = 0x05;
    static final byte EMPTY_ARRAY = 0x08;
    static final byte NULL = 0x10;
    static final byte NUMBER = 0x20;
    static final byte STRING = 0x28;
    static final byte DOCUMENT = 0x30;
    static final byte ARRAY = 0x34;
    static final byte BINARY = 0x38;
    static final byte LEGACY_UUID = 0x3A;
    static final byte UUID = 0x3C;
    static final byte OBJECT_ID = 0x40;
    static final byte BOOLEAN = 0x48;
    static final byte DATE = 0x50;
    static final byte TIMESTAMP = 0x54;
    static final byte REGULAR_EXPRESSION = 0x58;
    static final byte JAVASCRIPT = 0x5C;
    static final byte MAX = 0x7F;

    private Type() {}
  }
}
