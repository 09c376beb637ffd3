package ma.maillage.frontend.commandline;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ma.maillage.embeddedmongodb.BackupRefusedException;
import ma.maillage.embeddedmongodb.CompactionRefusedException;
import ma.maillage.embeddedmongodb.DataDirectoryInUseException;
import ma.maillage.embeddedmongodb.DataDirectoryRefusedException;
import ma.maillage.eventstore.BrokenLogException;
import ma.maillage.eventstore.LogCopyInterruptedException;
import ma.maillage.eventstore.LogCopyRefusedException;
import ma.maillage.eventstore.UnfinishedCopyException;
import ma.maillage.frontend.Database;
import ma.maillage.frontend.MaillageProperties;
import ma.maillage.frontend.NotEmbeddedException;

/** Runs one command and says in plain words how it ended. */
final class StoreCommands {

  private static final List<String> HELP = List.of("help", "--help", "-h");

  private final Console console;

  StoreCommands(Console console) {
    this.console = console;
  }

  /**
   * Runs what the arguments after {@code store} ask for.
   *
   * @throws RuntimeException only for what nobody foresaw
   */
  ExitCode run(String... arguments) {
    if (Arrays.stream(arguments).anyMatch(HELP::contains)) {
      console.say(Usage.TEXT.stripTrailing());
      return ExitCode.DONE;
    }
    try {
      Request request = Request.of(arguments);
      return perform(request, StoreSettings.read(request));
    } catch (MisuseException e) {
      console.complain("%s%n%n%s".formatted(e.getMessage(), Usage.TEXT.stripTrailing()));
      return ExitCode.MISUSED;
    } catch (DataDirectoryInUseException e) {
      console.complain(
          "%s%nA running node offers eventlog, backup and compaction under /actuator."
              .formatted(e.getMessage()));
      return ExitCode.REFUSED;
    } catch (DataDirectoryRefusedException
        | RefusedCommandException
        | LogCopyRefusedException
        | BackupRefusedException
        | CompactionRefusedException
        | NotEmbeddedException e) {
      console.complain(String.valueOf(e.getMessage()));
      return ExitCode.REFUSED;
    } catch (FileAlreadyExistsException e) {
      console.complain(e.getFile() + " exists already; it is left as it is.");
      return ExitCode.REFUSED;
    } catch (BrokenLogException | LogCopyInterruptedException | UnfinishedCopyException e) {
      console.complain(String.valueOf(e.getMessage()));
      return ExitCode.FAILED;
    } catch (IOException | UncheckedIOException | MongoException | IllegalArgumentException e) {
      console.complain("%s could not be finished: %s".formatted(arguments[0], e));
      return ExitCode.FAILED;
    }
  }

  private ExitCode perform(Request request, MaillageProperties settings) throws IOException {
    if (!request.command().equals("import")) {
      requireStore(settings);
    }
    if (request.command().equals("import") && !Files.isRegularFile(Path.of(request.operand()))) {
      throw RefusedCommandException.missing(Path.of(request.operand()));
    }
    try (Database database = Database.open(settings.dataDir(), settings.mongodb().uri())) {
      StoreOperations operations = new StoreOperations(database, console);
      return switch (request.command()) {
        case "verify" -> operations.verify();
        case "stats" -> operations.statistics();
        case "export" -> operations.export(Path.of(request.operand()));
        case "import" -> operations.importFrom(Path.of(request.operand()));
        case "backup" -> operations.backUp(settings.dataDir(), Path.of(request.operand()));
        case "compact" -> operations.compact();
        case "migrate" -> operations.migrate(settings.dataDir(), request.operand());
        default -> throw new MisuseException("There is no command " + request.command());
      };
    }
  }

  /** A mistyped directory must not become a new, empty store. */
  private static void requireStore(MaillageProperties settings) {
    String uri = settings.mongodb().uri();
    boolean embedded = uri == null || uri.isBlank();
    if (embedded && !Files.isDirectory(settings.dataDir().resolve(Database.DIRECTORY))) {
      throw RefusedCommandException.noStore(settings.dataDir());
    }
  }
}
