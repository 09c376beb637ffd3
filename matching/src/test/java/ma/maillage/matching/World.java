package ma.maillage.matching;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.EventPosition;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.matching.search.ExplainConnection;
import ma.maillage.matching.search.Explanation;
import ma.maillage.matching.search.FindMatches;
import ma.maillage.matching.search.FoundMatches;
import ma.maillage.matching.search.Search;
import ma.maillage.matching.search.SearchResult;

/**
 * A log in memory with matching attached to it, without a framework: an event goes to the feeder,
 * then to the reactions, whose accepted proposals become events in their turn. For one thread.
 */
final class World implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  final List<Object> log;
  final RecordingGateway gateway;
  final Matching matching;
  private final Object feeder;
  private final List<Object> reactions;
  private final List<Object> queries;

  World(Path directory) {
    this(directory, "log-1", new ArrayList<>(), new RecordingGateway());
  }

  World(Path directory, String logId, List<Object> log, RecordingGateway gateway) {
    this.log = log;
    this.gateway = gateway;
    this.matching = Matching.open(directory, logId, Clock.fixed(NOW, ZoneOffset.UTC));
    this.feeder = matching.feeder();
    this.reactions = matching.reactions(gateway);
    this.queries = matching.queryHandlers();
  }

  /** Appends events one by one; everything that follows from one is done before the next. */
  World happened(Object... events) {
    for (Object event : events) {
      int proposals = gateway.accepted(ProposeConnection.class).size();
      long position = append(event);
      react(event, position);
      gateway.accepted(ProposeConnection.class).stream()
          .skip(proposals)
          .map(command -> new ConnectionProposed(command.connection(), command.proposal(), null))
          .toList()
          .forEach(this::append);
    }
    return this;
  }

  /** Lets the reactions hear of an event; what they propose is not appended. */
  void react(Object event, long position) {
    reactions.forEach(reaction -> handle(reaction, event, position));
  }

  /** Appends an event that only the feeder hears of. */
  long append(Object event) {
    log.add(event);
    handle(feeder, event, log.size());
    return log.size();
  }

  /** Brings what the index has not read yet. */
  void catchUp() {
    for (long position = matching.position() + 1; position <= log.size(); position++) {
      handle(feeder, log.get(Math.toIntExact(position - 1)), position);
    }
  }

  List<ProposeConnection> proposals() {
    return gateway.accepted(ProposeConnection.class);
  }

  SearchResult search(Search search) {
    return ask(search, SearchResult.class);
  }

  FoundMatches find(FindMatches query) {
    return ask(query, FoundMatches.class);
  }

  Explanation explain(ExplainConnection query) {
    return ask(query, Explanation.class);
  }

  private <T> T ask(Object query, Class<T> answer) {
    return queries.stream()
        .flatMap(handler -> call(handler, query).stream())
        .map(answer::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Hands an event to the component's handler for it, if there is one. */
  static void handle(Object component, Object event, long position) {
    call(component, event, new EventPosition(position), NOW);
  }

  /** Calls the method that takes the message, with as many of the other arguments as it takes. */
  private static List<Object> call(Object component, Object message, Object... others) {
    List<Object> answers = new ArrayList<>();
    for (Method method : component.getClass().getDeclaredMethods()) {
      Class<?>[] types = method.getParameterTypes();
      if (!method.isSynthetic()
          && !Modifier.isPrivate(method.getModifiers())
          && types.length > 0
          && types[0] == message.getClass()) {
        Object[] arguments =
            Stream.concat(Stream.of(message), Stream.of(others)).limit(types.length).toArray();
        answers.addAll(Stream.ofNullable(invoke(component, method, arguments)).toList());
      }
    }
    return answers;
  }

  private static Object invoke(Object component, Method method, Object... arguments) {
    try {
      return method.invoke(component, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    matching.close();
  }
}
