package ma.maillage.frontend.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ma.maillage.frontend.imports.rows.Row;

/**
 * The rejected rows of an import as CSV: line, reason, row as it was read. Not safe for use by
 * several threads.
 */
final class ErrorFile implements Closeable {

  private final FileChannel channel;

  private ErrorFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Goes on behind the first {@code length} bytes; what a crash left behind them is dropped. */
  static ErrorFile open(Path path, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length);
    channel.position(channel.size());
    ErrorFile file = new ErrorFile(channel);
    if (channel.size() == 0) {
      file.write("line", "reason", "row");
    }
    return file;
  }

  /** Returns the length of the file with this row. */
  long append(Row row, String reason) throws IOException {
    write(Long.toString(row.line()), reason, row.text());
    return channel.position();
  }

  private void write(String... fields) throws IOException {
    StringWriter record = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(record)) {
      csv.writeRecord(fields);
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(record.toString());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Brings everything to the disk. */
  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
