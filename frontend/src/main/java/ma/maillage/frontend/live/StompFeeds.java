package ma.maillage.frontend.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.RefusedException;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.CurrentAccounts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageHeaderAccessor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/**
 * Serves {@code SUBSCRIBE /feeds/…} with feeds. A refusal is an ERROR frame, after which STOMP ends
 * the connection. Frames of one client come one after the other, those of several in parallel.
 */
final class StompFeeds implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(StompFeeds.class);
  private static final String DESTINATIONS = "/feeds/";
  private static final String SINCE = "since";
  private static final String EPOCH = "epoch";

  private final FeedDesk desk;
  private final CurrentAccounts accounts;
  private final MessageChannel outbound;
  private final Map<String, StompClient> clients = new ConcurrentHashMap<>();

  StompFeeds(FeedDesk desk, CurrentAccounts accounts, MessageChannel outbound) {
    this.desk = desk;
    this.accounts = accounts;
    this.outbound = outbound;
  }

  @Override
  public void handleMessage(Message<?> message) {
    StompHeaderAccessor frame =
        MessageHeaderAccessor.getAccessor(message, StompHeaderAccessor.class);
    if (frame == null || frame.getSessionId() == null || frame.getMessageType() == null) {
      return;
    }
    String session = frame.getSessionId();
    switch (frame.getMessageType()) {
      case CONNECT -> clients.put(session, new StompClient(session, desk.epoch(), outbound));
      case DISCONNECT -> end(clients.remove(session));
      case SUBSCRIBE, UNSUBSCRIBE, MESSAGE -> serve(clients.get(session), frame);
      default -> LOG.trace("{} needs no answer", frame.getMessageType());
    }
  }

  private static void end(@Nullable StompClient client) {
    if (client != null) {
      client.close();
    }
  }

  private void serve(@Nullable StompClient client, StompHeaderAccessor frame) {
    if (client == null) {
      return;
    }
    try {
      switch (frame.getMessageType()) {
        case SUBSCRIBE -> subscribe(client, frame);
        case UNSUBSCRIBE -> client.unfollow(subscription(frame), frame.getReceipt());
        case null, default -> throw new InvalidValue("frame", "SEND is not taken: feeds are read");
      }
    } catch (RefusedException | InvalidValue | AccessDeniedException refused) {
      client.refuse(String.valueOf(refused.getMessage()), frame.getReceipt());
    } catch (RuntimeException fault) {
      LOG.error("A feed could not be followed", fault);
      client.refuse("the server could not answer; the fault is in its log", frame.getReceipt());
    }
  }

  private void subscribe(StompClient client, StompHeaderAccessor frame) {
    String destination = String.valueOf(frame.getDestination());
    if (!destination.startsWith(DESTINATIONS)) {
      throw new RefusedException(new UnknownFeed(destination));
    }
    Actor actor = actor(frame);
    String feed = destination.substring(DESTINATIONS.length());
    long start =
        desk.start(
            desk.channel(feed, actor),
            frame.getFirstNativeHeader(SINCE),
            frame.getFirstNativeHeader(EPOCH));
    String subscription = subscription(frame);
    client.announce(start, frame.getReceipt());
    client.follow(
        subscription,
        () ->
            desk.follow(
                feed,
                start,
                item -> client.send(subscription, destination, item),
                actor,
                why -> client.refuse(why, null)));
  }

  private static String subscription(StompHeaderAccessor frame) {
    String id = frame.getSubscriptionId();
    if (id == null) {
      throw new InvalidValue("id", "is required: a header that names the subscription");
    }
    return id;
  }

  /** Who opened the connection, as its account is now. */
  private Actor actor(StompHeaderAccessor frame) {
    if (frame.getUser() instanceof Authentication user
        && user.getPrincipal() instanceof Actor actor) {
      return accounts.require(actor);
    }
    throw new AccessDeniedException("sign in first");
  }
}
