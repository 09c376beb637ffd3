package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.io.BasicOutputBuffer;

/**
 * Encodes strings as the JDK does, at the speed of copying, where the driver's buffer goes from
 * character to character: most of an event is one string. For one thread.
 */
final class Utf8OutputBuffer extends BasicOutputBuffer {

  Utf8OutputBuffer(int initialSize) {
    super(initialSize);
  }

  @Override
  public void writeString(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    writeInt32(bytes.length + 1);
    writeBytes(bytes);
    writeByte(0);
  }
}
