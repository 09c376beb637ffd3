package ma.maillage.embeddedmongodb;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change to one document: what is there afterwards. Applying the records of a journal a second
 * time, in their order, changes nothing.
 *
 * <p>As bytes: length of the namespace (2), namespace (UTF-8), length of the key (4), key, and the
 * document in BSON, or nothing if it was removed.
 *
 * @param bson the document as it was written; empty if it was removed
 */
record JournalRecord(String namespace, Key key, Optional<byte[]> bson) {

  /**
   * @param bson null if nothing is there
   */
  static JournalRecord of(String namespace, Key key, byte @Nullable [] bson) {
    return new JournalRecord(namespace, key, Optional.ofNullable(bson));
  }

  static JournalRecord put(String namespace, Key key, byte[] bson) {
    return new JournalRecord(namespace, key, Optional.of(bson));
  }

  static JournalRecord remove(String namespace, Key key) {
    return new JournalRecord(namespace, key, Optional.empty());
  }

  byte[] encode() {
    byte[] name = namespace.getBytes(StandardCharsets.UTF_8);
    int document = bson.map(bytes -> bytes.length).orElse(0);
    ByteBuffer bytes =
        ByteBuffer.allocate(Short.BYTES + name.length + Integer.BYTES + key.length() + document);
    bytes.putShort((short) name.length).put(name).putInt(key.length()).put(key.bytes());
    bson.ifPresent(bytes::put);
    return bytes.array();
  }

  static JournalRecord decode(ByteBuffer bytes) {
    String namespace = new String(next(bytes, bytes.getShort()), StandardCharsets.UTF_8);
    Key key = Key.of(next(bytes, bytes.getInt()));
    return bytes.hasRemaining()
        ? put(namespace, key, next(bytes, bytes.remaining()))
        : remove(namespace, key);
  }

  private static byte[] next(ByteBuffer bytes, int length) {
    byte[] next = new byte[length];
    bytes.get(next);
    return next;
  }
}
