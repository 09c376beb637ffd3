package ma.maillage.frontend.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.maillage.frontend.security.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams; ends them before the web server stops, which would otherwise wait for them. Any
 * number of threads may use it.
 */
@Component
final class SseStreams implements SmartLifecycle {

  private final FeedDesk desk;
  private final Set<SseStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  SseStreams(FeedDesk desk) {
    this.desk = desk;
  }

  /**
   * Follows a feed from an offset until the client goes, it may not any more, or the application
   * stops.
   */
  SseEmitter open(String feed, long start, Actor actor) {
    SseStream stream = new SseStream();
    open.add(stream);
    Runnable end =
        () -> {
          open.remove(stream);
          stream.close();
        };
    stream.emitter().onCompletion(end);
    stream.emitter().onTimeout(end);
    stream.emitter().onError(failure -> end.run());
    stream.begin(desk.epoch(), start);
    stream.serve(desk.follow(feed, start, stream::send, actor, why -> stream.close()));
    return stream.emitter();
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    open.forEach(SseStream::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
