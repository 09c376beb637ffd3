package ma.maillage.frontend.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import ma.maillage.embeddedmongodb.Compacted;
import ma.maillage.eventstore.ChainReport;
import ma.maillage.eventstore.ChainVerification;
import ma.maillage.eventstore.LogExport;
import ma.maillage.eventstore.LogImport;
import ma.maillage.eventstore.LogStatistics;
import ma.maillage.frontend.Database;
import ma.maillage.frontend.backup.NodeBackup;
import org.jspecify.annotations.Nullable;

/** What the commands do with an open database. For one use, by one thread. */
final class StoreOperations {

  private final Database database;
  private final Console console;

  StoreOperations(Database database, Console console) {
    this.database = database;
    this.console = console;
  }

  ExitCode verify() {
    ChainReport report = ChainVerification.run(database.mongo(), console.progress("verify"));
    return switch (report) {
      case ChainReport.Intact intact -> {
        console.say("intact: %d commits, %d events".formatted(intact.commits(), intact.events()));
        yield ExitCode.DONE;
      }
      case ChainReport.Broken broken -> {
        console.say("broken after commit %d: %s".formatted(broken.commits(), broken.reason()));
        yield ExitCode.FAILED;
      }
    };
  }

  ExitCode statistics() {
    LogStatistics log = LogStatistics.of(database.mongo(), console.progress("stats"));
    console.say("log %s".formatted(log.logId()));
    console.say("commits %d, events %d".formatted(log.commits(), log.events()));
    console.say("bytes %d, largest commit %d".formatted(log.bytes(), log.largestCommit()));
    console.say(
        "from %s to %s".formatted(time(log.first().orElse(null)), time(log.last().orElse(null))));
    log.eventsByType().forEach((type, count) -> console.say("type %s %d".formatted(type, count)));
    log.eventsByTagKey().forEach((key, count) -> console.say("tag %s %d".formatted(key, count)));
    return ExitCode.DONE;
  }

  private static String time(@Nullable Instant time) {
    return time == null ? "-" : time.toString();
  }

  /** The file has its name only when it is complete and on disk. */
  ExitCode export(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try {
      try (InputStream log = LogExport.of(database.mongo(), console.progress("export"));
          OutputStream out = Files.newOutputStream(part)) {
        log.transferTo(out);
      }
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    console.say("exported to %s, %d bytes".formatted(file, Files.size(file)));
    return ExitCode.DONE;
  }

  ExitCode importFrom(Path file) throws IOException {
    try (InputStream log = Files.newInputStream(file)) {
      ChainReport.Intact imported =
          LogImport.run(database.mongo(), log, console.progress("import"));
      console.say(
          "imported %d commits, %d events".formatted(imported.commits(), imported.events()));
      return ExitCode.DONE;
    }
  }

  ExitCode backUp(Path dataDirectory, Path target) throws IOException {
    long bytes = NodeBackup.run(database, dataDirectory, target);
    console.say("backup %s, %d bytes".formatted(target.toAbsolutePath().normalize(), bytes));
    return ExitCode.DONE;
  }

  ExitCode compact() {
    long start = System.nanoTime();
    Compacted compacted = database.compact();
    console.say(
        "compacted from %d to %d bytes in %d ms"
            .formatted(
                compacted.bytesBefore(),
                compacted.bytesAfter(),
                Duration.ofNanos(System.nanoTime() - start).toMillis()));
    return ExitCode.DONE;
  }

  ExitCode migrate(Path dataDirectory, String uri) {
    try (Database target = Database.open(dataDirectory, uri)) {
      new Migration(database.mongo(), target.mongo(), console).run();
    }
    console.say(
        "From now on start nodes with --maillage.mongodb.uri and the same --data-dir; db in it is no longer used.");
    return ExitCode.DONE;
  }
}
