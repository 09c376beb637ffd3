package ma.maillage.query.feeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Somebody with a bad connection: follows a channel, is cut off or hangs up again and again, and
 * comes back, on any node, with the offset of the last item kept. What still comes over a
 * connection given up is ignored, as a client ignores a closed socket.
 *
 * <p>All state is guarded by this.
 */
final class RestlessFollower {

  private static final int LONGEST_CONNECTION = 12;

  private final String channel;
  private final long since;
  private final List<Feeds> nodes;
  private final Random random;
  private final List<Long> kept = new ArrayList<>();
  private int connections;
  private int untilCut;

  RestlessFollower(String channel, long since, List<Feeds> nodes, long seed) {
    this.channel = channel;
    this.since = since;
    this.nodes = nodes;
    this.random = new Random(seed);
  }

  synchronized FeedSession connect() {
    int connection = ++connections;
    untilCut = random.nextInt(LONGEST_CONNECTION);
    Feeds node = nodes.get(random.nextInt(nodes.size()));
    return node.follow(
        channel, kept.isEmpty() ? since : kept.getLast(), item -> take(connection, item));
  }

  String channel() {
    return channel;
  }

  long since() {
    return since;
  }

  synchronized List<Long> kept() {
    return List.copyOf(kept);
  }

  synchronized int connections() {
    return connections;
  }

  private synchronized void take(int connection, FeedItem item) throws IOException {
    if (connection != connections) {
      throw new IOException("given up before");
    }
    if (untilCut-- == 0) {
      connect();
      throw new IOException("cut off");
    }
    kept.add(item.offset());
  }
}
