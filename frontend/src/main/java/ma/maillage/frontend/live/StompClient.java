package ma.maillage.frontend.live;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import ma.maillage.api.InvalidValue;
import ma.maillage.query.feeds.FeedItem;
import ma.maillage.query.feeds.FeedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.util.MimeTypeUtils;

/**
 * One STOMP connection and the feeds it follows. Its feeds take turns at sending, so that one of
 * them waits for the client rather than fill a buffer behind the other. Any thread may use it.
 */
final class StompClient implements AutoCloseable {

  private static final int MOST_FEEDS = 64;
  private static final byte[] NOTHING = {};

  private final String session;
  private final String epoch;
  private final MessageChannel outbound;
  private final ReentrantLock turn = new ReentrantLock(true);

  /** By subscription, null once closed; guarded by the monitor of this object. */
  private @Nullable Map<String, FeedSession> feeds = new HashMap<>();

  StompClient(String session, String epoch, MessageChannel outbound) {
    this.session = session;
    this.epoch = epoch;
    this.outbound = outbound;
  }

  synchronized void follow(String subscription, Supplier<FeedSession> feed) {
    if (feeds == null) {
      return;
    }
    if (feeds.size() >= MOST_FEEDS || feeds.containsKey(subscription)) {
      throw new InvalidValue(
          "id", "must be new to the connection, which follows at most " + MOST_FEEDS + " feeds");
    }
    feeds.put(subscription, feed.get());
  }

  void unfollow(String subscription, @Nullable String receipt) {
    synchronized (this) {
      FeedSession feed = feeds == null ? null : feeds.remove(subscription);
      if (feed != null) {
        feed.close();
      }
    }
    if (receipt != null) {
      send(receipt(receipt), NOTHING);
    }
  }

  /** Confirms a subscription, if asked to, with the offset it starts after. */
  void announce(long start, @Nullable String receipt) {
    if (receipt != null) {
      StompHeaderAccessor frame = receipt(receipt);
      frame.setNativeHeader("offset", Long.toString(start));
      frame.setNativeHeader("epoch", epoch);
      send(frame, NOTHING);
    }
  }

  void send(String subscription, String destination, FeedItem item) {
    StompHeaderAccessor frame = StompHeaderAccessor.create(StompCommand.MESSAGE);
    frame.setSubscriptionId(subscription);
    frame.setDestination(destination);
    frame.setMessageId(Long.toString(item.offset()));
    frame.setContentType(MimeTypeUtils.APPLICATION_JSON);
    frame.setNativeHeader("offset", Long.toString(item.offset()));
    frame.setNativeHeader("type", item.type());
    frame.setNativeHeader("epoch", epoch);
    send(frame, item.body().getBytes(StandardCharsets.UTF_8));
  }

  /** Says why not, and ends. */
  void refuse(String reason, @Nullable String receipt) {
    StompHeaderAccessor frame = StompHeaderAccessor.create(StompCommand.ERROR);
    frame.setMessage(reason);
    if (receipt != null) {
      frame.setReceiptId(receipt);
    }
    close();
    send(frame, reason.getBytes(StandardCharsets.UTF_8));
  }

  private static StompHeaderAccessor receipt(String receipt) {
    StompHeaderAccessor frame = StompHeaderAccessor.create(StompCommand.RECEIPT);
    frame.setReceiptId(receipt);
    return frame;
  }

  private void send(StompHeaderAccessor frame, byte[] body) {
    frame.setSessionId(session);
    frame.setLeaveMutable(true);
    turn.lock();
    try {
      outbound.send(MessageBuilder.createMessage(body, frame.getMessageHeaders()));
    } finally {
      turn.unlock();
    }
  }

  /** Ends all feeds; what one of them is sending is its last. */
  @Override
  public synchronized void close() {
    if (feeds != null) {
      feeds.values().forEach(FeedSession::close);
      feeds = null;
    }
  }
}
