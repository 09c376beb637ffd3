package ma.maillage.frontend.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import ma.maillage.api.InvalidValue;
import ma.maillage.frontend.imports.canonical.CanonicalCommands;
import ma.maillage.frontend.imports.mapping.Mapping;
import ma.maillage.frontend.imports.rows.Row;
import ma.maillage.frontend.imports.rows.Rows;

/**
 * Reads one file from its checkpoint on. Runs on one thread; {@link #stop} may be called from any.
 */
final class ImportRun {

  /** Rows under way at a time. */
  static final int WINDOW = 64;

  private final ImportRecord from;
  private final Mapping mapping;
  private final ImportFiles files;
  private final ImportStore store;
  private final RowCommands commands;
  private final Duration saveEvery;
  private volatile boolean stopped;

  ImportRun(
      ImportRecord from,
      Mapping mapping,
      ImportFiles files,
      ImportStore store,
      RowCommands commands,
      Duration saveEvery) {
    this.from = from;
    this.mapping = mapping;
    this.files = files;
    this.store = store;
    this.commands = commands;
    this.saveEvery = saveEvery;
  }

  /** Asks the run to end before the next row; the import stays where it is, to be resumed. */
  void stop() {
    stopped = true;
  }

  /**
   * Reads until the file ends (DONE), or the run is stopped (RUNNING), or the import is ended
   * elsewhere (its state then). What was settled is saved in any case.
   *
   * @throws ma.maillage.frontend.imports.rows.UnreadableFileException when the file is at fault
   * @throws UndecidedCommandException when the system is
   */
  ImportState toTheEnd() throws IOException, InterruptedException {
    CanonicalCommands canonical =
        new CanonicalCommands(FirstParticipants.register(mapping.first(), commands));
    try (CountedStream file = new CountedStream(Files.newInputStream(files.rows(from.id())));
        ErrorFile errors = ErrorFile.open(files.errors(from.id()), from.progress().errorBytes())) {
      SettledRows settled = new SettledRows(WINDOW, from.progress(), errors);
      ImportState state;
      try (Rows rows = mapping.rows(file)) {
        state = read(rows, canonical, settled, () -> save(settled, errors, file));
      } finally {
        settled.awaitAll();
        save(settled, errors, file);
      }
      refuseFailure(settled);
      return state;
    }
  }

  /** Saves the progress and returns the state of the import. */
  @FunctionalInterface
  private interface Checkpoint {
    ImportState save() throws IOException;
  }

  private ImportState read(
      Rows rows, CanonicalCommands canonical, SettledRows settled, Checkpoint checkpoint)
      throws IOException, InterruptedException {
    long savedAt = System.nanoTime();
    for (Row row = rows.next(); row != null; row = rows.next()) {
      if (stopped || settled.failure() != null) {
        return ImportState.RUNNING;
      }
      if (row.number() > from.progress().read()) {
        settled.enter();
        send(row, canonical, settled);
      }
      if (System.nanoTime() - savedAt >= saveEvery.toNanos()) {
        ImportState state = checkpoint.save();
        if (state != ImportState.RUNNING) {
          return state;
        }
        savedAt = System.nanoTime();
      }
    }
    return ImportState.DONE;
  }

  private void send(Row row, CanonicalCommands canonical, SettledRows settled) {
    switch (row) {
      case Row.Broken broken -> settled.settle(row, new Outcome.Rejected(broken.reason()));
      case Row.Fields fields -> {
        Object command;
        try {
          command = canonical.command(mapping.canonical(fields.fields()));
        } catch (InvalidValue wrong) {
          settled.settle(row, new Outcome.Rejected(String.valueOf(wrong.getMessage())));
          return;
        }
        var unused =
            commands
                .send(command)
                .whenComplete(
                    (outcome, failure) -> {
                      if (failure == null) {
                        settled.settle(row, outcome);
                      } else {
                        settled.fail(failure);
                      }
                    });
      }
    }
  }

  private ImportState save(SettledRows settled, ErrorFile errors, CountedStream file)
      throws IOException {
    Progress progress = settled.progress();
    errors.force();
    return store.save(from.id(), progress, file.count());
  }

  private static void refuseFailure(SettledRows settled) {
    Throwable failure = settled.failure();
    if (failure != null) {
      throw new UndecidedCommandException(
          "row " + (settled.progress().read() + 1) + " could not be decided: " + failure, failure);
    }
  }
}
