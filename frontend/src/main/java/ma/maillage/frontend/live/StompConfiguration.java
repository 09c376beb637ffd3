package ma.maillage.frontend.live;

import ma.maillage.frontend.security.CurrentAccounts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.SubscribableChannel;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;

/**
 * STOMP at {@code /ws}. Spring's simple broker does the greeting and the heart-beats and is given
 * no destination; {@link StompFeeds} does the rest.
 *
 * <p>Both channels run in the thread of whoever sends: frames of a client are handled in the order
 * they came, and what a feed sends goes out in the order of its thread, which waits while the
 * client does not read. An executor between them would reorder, and would queue without limit what
 * a slow client does not take.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
class StompConfiguration implements WebSocketMessageBrokerConfigurer {

  private static final String NO_DESTINATION = "/nothing";
  private static final long HEARTBEAT_MILLIS = 10_000;
  private static final int LARGEST_FRAME_IN = 16 * 1024;
  private static final int SEND_LIMIT_MILLIS = 10_000;

  @Override
  public void registerStompEndpoints(StompEndpointRegistry registry) {
    registry.addEndpoint("/ws");
  }

  @Override
  public void configureMessageBroker(MessageBrokerRegistry registry) {
    registry
        .enableSimpleBroker(NO_DESTINATION)
        .setTaskScheduler(heartbeats())
        .setHeartbeatValue(new long[] {HEARTBEAT_MILLIS, HEARTBEAT_MILLIS});
  }

  private static TaskScheduler heartbeats() {
    SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    scheduler.setVirtualThreads(true);
    scheduler.setThreadNamePrefix("stomp heartbeat ");
    return scheduler;
  }

  @Override
  public void configureClientInboundChannel(ChannelRegistration channel) {
    channel.executor(new SyncTaskExecutor());
  }

  @Override
  public void configureClientOutboundChannel(ChannelRegistration channel) {
    channel.executor(new SyncTaskExecutor());
  }

  /** A client that takes nothing for that long is cut off. */
  @Override
  public void configureWebSocketTransport(WebSocketTransportRegistration transport) {
    transport.setMessageSizeLimit(LARGEST_FRAME_IN).setSendTimeLimit(SEND_LIMIT_MILLIS);
  }

  @Bean
  StompFeeds stompFeeds(
      FeedDesk desk,
      CurrentAccounts accounts,
      @Qualifier("clientInboundChannel") SubscribableChannel inbound,
      @Qualifier("clientOutboundChannel") MessageChannel outbound) {
    StompFeeds feeds = new StompFeeds(desk, accounts, outbound);
    inbound.subscribe(feeds);
    return feeds;
  }
}
