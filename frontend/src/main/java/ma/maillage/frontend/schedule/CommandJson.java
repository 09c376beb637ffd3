package ma.maillage.frontend.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Commands as the texts that appointments keep, under their own names. Immutable. */
final class CommandJson {

  private static final String AT = "at";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Map<String, Class<? extends Record>> types;

  CommandJson(List<Class<? extends Record>> commands) {
    this.types =
        commands.stream().collect(Collectors.toMap(CommandJson::name, Function.identity()));
  }

  /**
   * The name of a command.
   *
   * @throws UnknownAppointmentException if it is none of those that are known here
   */
  String nameOf(Record command) {
    return name(type(name(command.getClass())));
  }

  String write(Record command) {
    try {
      return JSON.writeValueAsString(command);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command, sent at that time. */
  Record read(String name, String text, Instant at) {
    try {
      ObjectNode command = (ObjectNode) JSON.readTree(text);
      command.set(AT, JSON.valueToTree(at));
      return JSON.treeToValue(command, type(name));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Class<? extends Record> type(String name) {
    Class<? extends Record> type = types.get(name);
    if (type == null) {
      throw new UnknownAppointmentException(name);
    }
    return type;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
