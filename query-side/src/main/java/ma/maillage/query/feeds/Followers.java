package ma.maillage.query.feeds;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open sessions of this node by channel. Any thread may call it. */
final class Followers {

  private final Map<String, Set<Session>> sessions = new ConcurrentHashMap<>();

  void add(Session session) {
    sessions.compute(
        session.channel(),
        (channel, others) -> {
          Set<Session> all = others == null ? ConcurrentHashMap.newKeySet() : others;
          all.add(session);
          return all;
        });
  }

  void remove(Session session) {
    sessions.computeIfPresent(
        session.channel(),
        (channel, all) -> {
          all.remove(session);
          return all.isEmpty() ? null : all;
        });
  }

  /** Wakes those who follow a channel something was written to. */
  void wake(String channel) {
    sessions.getOrDefault(channel, Set.of()).forEach(Session::wake);
  }

  void closeAll() {
    sessions.values().forEach(all -> all.forEach(Session::close));
  }
}
