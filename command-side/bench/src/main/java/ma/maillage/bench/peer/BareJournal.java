package ma.maillage.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Records written one after the other by one thread, which takes all that wait, writes them, forces
 * them and tells their appenders. Knows neither conditions nor readers, and starts over when its
 * preallocated file is full. Thread-safe.
 */
public final class BareJournal implements AutoCloseable {

  private static final int FILE_BYTES = 1 << 26;
  private static final int BUFFER_BYTES = 1 << 20;
  private static final int GROUP = 1_000;
  private static final long IDLE_MILLIS = 50;

  private record Entry(ByteBuffer bytes, CompletableFuture<Void> durable) {}

  private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
  private final FileChannel file;
  private final Thread writer = Thread.ofPlatform().unstarted(this::run);
  private volatile boolean closed;

  private BareJournal(FileChannel file) {
    this.file = file;
  }

  public static BareJournal create(Path path) {
    try {
      FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      file.write(ByteBuffer.allocate(FILE_BYTES));
      file.force(true);
      file.position(0);
      BareJournal journal = new BareJournal(file);
      journal.writer.start();
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The future completes when the disk has the record, of at most a thousand bytes. */
  public CompletableFuture<Void> append(byte[] bytes) {
    CompletableFuture<Void> durable = new CompletableFuture<>();
    waiting.add(new Entry(ByteBuffer.wrap(bytes), durable));
    return durable;
  }

  private void run() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    List<Entry> group = new ArrayList<>();
    while (!closed) {
      try {
        Entry first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          group.add(first);
          waiting.drainTo(group, GROUP - 1);
          write(group, buffer);
          group.forEach(entry -> entry.durable().complete(null));
        }
      } catch (IOException e) {
        group.forEach(entry -> entry.durable().completeExceptionally(e));
      } catch (InterruptedException stopped) {
        return;
      }
      group.clear();
    }
  }

  private void write(List<Entry> group, ByteBuffer buffer) throws IOException {
    buffer.clear();
    group.forEach(entry -> buffer.put(entry.bytes()));
    buffer.flip();
    if (file.position() + buffer.remaining() > FILE_BYTES) {
      file.position(0);
    }
    file.write(buffer);
    file.force(false);
  }

  @Override
  public void close() {
    closed = true;
    try {
      writer.join();
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
