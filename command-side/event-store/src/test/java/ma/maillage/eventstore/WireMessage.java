package ma.maillage.eventstore;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.bson.RawBsonDocument;

/**
 * One message of MongoDB's wire protocol: length, number, number of the message it answers, kind of
 * message (4 bytes each, little-endian), and for the usual kind flags (4), 0 (1) and a document.
 */
final class WireMessage {

  private static final int OP_MSG = 2013;
  private static final int DOCUMENT_AT = 21;

  private final byte[] array;
  private final ByteBuffer bytes;

  private WireMessage(byte[] array) {
    this.array = array;
    this.bytes = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
  }

  static WireMessage read(DataInputStream in) throws IOException {
    int length = Integer.reverseBytes(in.readInt());
    WireMessage message = new WireMessage(new byte[length]);
    message.bytes.putInt(length);
    in.readFully(message.array, Integer.BYTES, length - Integer.BYTES);
    return message;
  }

  int number() {
    return bytes.getInt(4);
  }

  int answers() {
    return bytes.getInt(8);
  }

  /** The name of the command, if this is one. */
  Optional<String> command() {
    if (bytes.getInt(12) != OP_MSG || bytes.get(DOCUMENT_AT - 1) != 0) {
      return Optional.empty();
    }
    int length = bytes.getInt(DOCUMENT_AT);
    return Optional.of(new RawBsonDocument(array, DOCUMENT_AT, length).getFirstKey());
  }

  /** The answer of a server that cannot do what this message asks. */
  WireMessage refusal(int code, String name) {
    return refusalOf(number(), code, name);
  }

  /** This answer's place taken by another one. */
  WireMessage insteadOfThis(int code, String name) {
    return refusalOf(answers(), code, name);
  }

  private static WireMessage refusalOf(int request, int code, String name) {
    ByteBuffer document =
        RawBsonDocument.parse(
                "{ok: 0.0, errmsg: 'injected', code: %d, codeName: '%s'}".formatted(code, name))
            .getByteBuffer()
            .asNIO();
    int length = DOCUMENT_AT + document.remaining();
    WireMessage message = new WireMessage(new byte[length]);
    message
        .bytes
        .putInt(length)
        .putInt(0)
        .putInt(request)
        .putInt(OP_MSG)
        .putInt(0)
        .put((byte) 0)
        .put(document);
    return message;
  }

  byte[] array() {
    return array;
  }
}
