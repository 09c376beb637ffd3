package ma.maillage.frontend.commandline;

import java.io.PrintStream;
import java.util.Arrays;
import ma.maillage.frontend.MaillageApplication;

/** What the jar runs: {@code store …} looks after the store, anything else starts a node. */
public final class CommandLine {

  private CommandLine() {}

  /**
   * Starts the application and returns once requests are answered, or runs a command and ends the
   * process with its exit code.
   *
   * @param arguments {@code store} and what {@link Usage} says, or those of {@link
   *     MaillageApplication}
   */
  public static void main(String[] arguments) {
    if (arguments.length == 0 || !arguments[0].equals("store")) {
      MaillageApplication.main(arguments);
      return;
    }
    String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    System.exit(store(System.out, System.err, rest));
  }

  /**
   * Runs one command that looks after the store.
   *
   * @param arguments those after {@code store}
   * @return the exit code
   */
  public static int store(PrintStream out, PrintStream err, String... arguments) {
    return new StoreCommands(new Console(out, err)).run(arguments).code();
  }
}
