package ma.maillage.frontend.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ma.maillage.query.feeds.FeedItem;
import ma.maillage.query.feeds.FeedSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One feed on one HTTP response. The thread of the feed writes the items, blocking where the client
 * does not read, and a second one writes a comment every fifteen seconds, which is also how a
 * client that went away without a word is noticed. Any thread may close it.
 */
final class SseStream implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SseStream.class);
  private static final MediaType JSON =
      new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final long NO_TIMEOUT = 0;

  private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
  private final Thread heartbeat = Thread.ofVirtual().name("sse heartbeat").unstarted(this::beat);
  private volatile @Nullable FeedSession session;
  private volatile boolean closed;

  SseEmitter emitter() {
    return emitter;
  }

  /** Says which log the offsets are of; carries the offset from which the feed starts. */
  void begin(String epoch, long start) {
    send(SseEmitter.event().id(Long.toString(start)).name("epoch").data(epoch));
    heartbeat.start();
  }

  void serve(FeedSession following) {
    session = following;
    if (closed) {
      following.close();
    }
  }

  void send(FeedItem item) {
    send(
        SseEmitter.event()
            .id(Long.toString(item.offset()))
            .name(item.type())
            .data(item.body(), JSON));
  }

  private void send(SseEmitter.SseEventBuilder event) {
    try {
      emitter.send(event);
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("A client of a feed is gone", gone);
      close();
    }
  }

  private void beat() {
    try {
      while (!closed) {
        Thread.sleep(HEARTBEAT);
        send(SseEmitter.event().comment(""));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the feed and the response. */
  @Override
  public void close() {
    closed = true;
    heartbeat.interrupt();
    FeedSession following = session;
    if (following != null) {
      following.close();
    }
    emitter.complete();
  }
}
