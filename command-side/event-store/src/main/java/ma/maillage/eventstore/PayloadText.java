package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/**
 * Converted bytes as text where they are UTF-8, as every JSON converter's are, so that the log can
 * be read in any MongoDB shell; as binary otherwise. Both give back the very same bytes. A BSON
 * document would not: {@code 1.10} becomes {@code 1.1}, and long decimals lose digits.
 */
final class PayloadText {

  private PayloadText() {}

  static void write(BsonWriter writer, byte[] payload) {
    Optional<String> text = text(payload);
    if (text.isPresent()) {
      writer.writeString(text.get());
    } else {
      writer.writeBinaryData(new BsonBinary(payload));
    }
  }

  static byte[] read(BsonReader reader) {
    return reader.getCurrentBsonType() == BsonType.STRING
        ? reader.readString().getBytes(UTF_8)
        : reader.readBinaryData().getData();
  }

  /** Bytes that are not UTF-8 decode to replacement characters, and so to other bytes again. */
  private static Optional<String> text(byte[] payload) {
    String text = new String(payload, UTF_8);
    return Arrays.equals(text.getBytes(UTF_8), payload) ? Optional.of(text) : Optional.empty();
  }
}
