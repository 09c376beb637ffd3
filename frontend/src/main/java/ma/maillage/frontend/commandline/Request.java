package ma.maillage.frontend.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command as it was typed.
 *
 * @param operand the file, directory or URI it is about; empty for a command that takes none
 * @param settings options that are the application's
 */
record Request(String command, String operand, List<String> settings) {

  /** A command, and what it calls its operand, if it has one. */
  private static final Map<String, Optional<String>> COMMANDS =
      Map.of(
          "verify", Optional.empty(),
          "stats", Optional.empty(),
          "export", Optional.of("a FILE"),
          "import", Optional.of("a FILE"),
          "backup", Optional.of("a DIRECTORY"),
          "compact", Optional.empty(),
          "migrate", Optional.of("--to=URI"));

  private static final String TO = "--to=";

  private static final List<String> SETTINGS =
      List.of("--data-dir=", "--maillage.", "--spring.config.", "--logging.");

  /**
   * Reads the arguments after {@code store}.
   *
   * @throws MisuseException they do not make a command; a mistyped option is one that does not
   *     exist
   */
  static Request of(String... arguments) {
    List<String> words = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith(TO)) {
        targets.add(argument.substring(TO.length()));
      } else if (SETTINGS.stream().anyMatch(argument::startsWith)) {
        settings.add(argument);
      } else if (argument.startsWith("--")) {
        throw new MisuseException("There is no option " + argument);
      } else {
        words.add(argument);
      }
    }
    if (words.isEmpty()) {
      throw new MisuseException("Which command?");
    }
    String command = words.removeFirst();
    Optional<String> operand = COMMANDS.get(command);
    if (operand == null) {
      throw new MisuseException("There is no command " + command);
    }
    List<String> given = new ArrayList<>(command.equals("migrate") ? targets : words);
    if (words.size() + targets.size() != given.size()
        || given.size() != (operand.isPresent() ? 1 : 0)
        || given.contains("")) {
      throw new MisuseException(
          "%s takes %s".formatted(command, operand.orElse("nothing besides options")));
    }
    return new Request(command, given.isEmpty() ? "" : given.getFirst(), List.copyOf(settings));
  }
}
