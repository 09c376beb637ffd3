package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

  private static Optional<String> text(byte[] payload) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(payload)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }
}
