package ma.maillage.embeddedmongodb;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * How a record lies in a journal file: a mark (4 bytes), length of the payload (4), CRC-32C of all
 * that follows (4), sequence number (8), durable sequence number (8), payload.
 *
 * @param sequence the number of the change; the next frame carries the next number
 * @param durable the number of the last change that the disk was known to hold when this frame was
 *     written: a frame proves that every change up to here was once safe
 * @param payload the encoded {@link JournalRecord}, between position and limit; empty if the frame
 *     repeats the number of the last change for no other purpose than this proof
 * @param end where the next frame starts
 */
record JournalFrame(long sequence, long durable, ByteBuffer payload, int end) {

  static final int HEADER_BYTES = 28;

  private static final int MARK = 0x4D4A524C;
  private static final int NUMBERS_AT = 12;

  /** Writes the header of a frame that holds the payload. */
  static void writeHeader(ByteBuffer out, byte[] payload, long sequence, long durable) {
    int start = out.position();
    out.putInt(MARK).putInt(payload.length).putInt(0).putLong(sequence).putLong(durable);
    CRC32C crc = new CRC32C();
    crc.update(out.slice(start + NUMBERS_AT, HEADER_BYTES - NUMBERS_AT));
    crc.update(payload);
    out.putInt(start + NUMBERS_AT - Integer.BYTES, (int) crc.getValue());
  }

  /** The frame that starts at an offset, unless what lies there is not a whole and sound one. */
  static Optional<JournalFrame> at(ByteBuffer file, int offset) {
    if (file.limit() - offset < HEADER_BYTES || file.getInt(offset) != MARK) {
      return Optional.empty();
    }
    int length = file.getInt(offset + 4);
    if (length < 0 || length > file.limit() - offset - HEADER_BYTES) {
      return Optional.empty();
    }
    CRC32C crc = new CRC32C();
    crc.update(file.slice(offset + NUMBERS_AT, HEADER_BYTES - NUMBERS_AT + length));
    if ((int) crc.getValue() != file.getInt(offset + 8)) {
      return Optional.empty();
    }
    int payload = offset + HEADER_BYTES;
    return Optional.of(
        new JournalFrame(
            file.getLong(offset + NUMBERS_AT),
            file.getLong(offset + NUMBERS_AT + Long.BYTES),
            file.slice(payload, length),
            payload + length));
  }
}
