package ma.maillage.frontend.imports;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import ma.maillage.api.RefusedException;
import ma.maillage.frontend.imports.mapping.Mapping;
import ma.maillage.frontend.imports.mapping.Mappings;
import ma.maillage.frontend.imports.rows.UnreadableFileException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The imports of this node, running and past. Safe for use by all threads. */
final class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final Executor VIRTUAL_THREADS =
      task -> Thread.ofVirtual().name("import-row").start(task);

  private record Running(ImportRun run, Thread thread) {}

  private final ImportStore store;
  private final ImportFiles files;
  private final Mappings mappings;
  private final CommandGateway gateway;
  private final InstantSource clock;
  private final Duration saveEvery;
  private final Map<ImportId, Running> running = new ConcurrentHashMap<>();

  /**
   * @param saveEvery how often the progress of a running import is saved, at most
   */
  Imports(
      MongoDatabase database,
      ImportFiles files,
      Mappings mappings,
      CommandGateway gateway,
      InstantSource clock,
      Duration saveEvery) {
    this.store = new ImportStore(database);
    this.files = files;
    this.mappings = mappings;
    this.gateway = gateway;
    this.clock = clock;
    this.saveEvery = saveEvery;
  }

  Collection<Mapping> mappings() {
    return mappings.all();
  }

  /**
   * Takes the whole body, then imports it in the background.
   *
   * @throws RefusedException when there is no such mapping; then nothing of the body is read
   */
  ImportView start(String mappingName, InputStream body) throws IOException {
    Mapping mapping = mapping(mappingName);
    ImportId id = ImportId.random();
    long length = files.spool(id, body);
    ImportRecord started = ImportRecord.started(id, mappingName, length, clock.instant());
    store.add(started);
    run(started, mapping);
    return started.view();
  }

  private Mapping mapping(String name) {
    return mappings
        .named(name)
        .orElseThrow(
            () ->
                new RefusedException(
                    new UnknownMapping(name, mappings.all().stream().map(Mapping::name).toList())));
  }

  /** Goes on with the imports of this node that were running when it stopped. */
  void resume() {
    for (ImportRecord found : store.running()) {
      if (!Files.exists(files.rows(found.id()))) {
        LOG.warn("import {} has its file on another node and is left to it", found.id());
        continue;
      }
      LOG.info("import {} goes on after row {}", found.id(), found.progress().read());
      try {
        run(found, mapping(found.mapping()));
      } catch (RefusedException unknownMapping) {
        end(found.id(), ImportState.FAILED, unknownMapping.refusal().message());
      }
    }
  }

  private void run(ImportRecord from, Mapping mapping) {
    ImportRun run =
        new ImportRun(
            from, mapping, files, store, new RowCommands(gateway, VIRTUAL_THREADS), saveEvery);
    Thread thread =
        Thread.ofVirtual().name("import-" + from.id()).unstarted(() -> run(from.id(), run));
    running.put(from.id(), new Running(run, thread));
    thread.start();
  }

  private void run(ImportId id, ImportRun run) {
    try {
      switch (run.toTheEnd()) {
        case DONE -> end(id, ImportState.DONE, null);
        case RUNNING -> LOG.info("import {} stops and will go on after a restart", id);
        case FAILED, CANCELLED -> deleteRows(id);
      }
    } catch (UnreadableFileException wrong) {
      end(id, ImportState.FAILED, wrong.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException failure) {
      LOG.error("import {} failed", id, failure);
      end(id, ImportState.FAILED, failure.getMessage() + "; what is stored stays, import it again");
    } finally {
      running.remove(id);
    }
  }

  private void end(ImportId id, ImportState state, @Nullable String message) {
    store.end(id, state, message, clock.instant());
    deleteRows(id);
  }

  private void deleteRows(ImportId id) {
    try {
      files.deleteRows(id);
    } catch (IOException undeletable) {
      LOG.warn("the file of import {} stays behind", id, undeletable);
    }
  }

  List<ImportView> newest() {
    return store.newest().stream().map(ImportRecord::view).toList();
  }

  ImportView find(ImportId id) {
    return record(id).view();
  }

  private ImportRecord record(ImportId id) {
    return store.find(id).orElseThrow(() -> new RefusedException(new UnknownImport(id)));
  }

  /** The rejected rows so far. */
  Path errors(ImportId id) {
    return files.errors(record(id).id());
  }

  /**
   * Ends a running import; its run notices when it next saves its progress, and what it stored
   * until then stays.
   *
   * @throws RefusedException when it is not running
   */
  void cancel(ImportId id) {
    ImportState state = record(id).state();
    if (!store.end(id, ImportState.CANCELLED, "cancelled by an operator", clock.instant())) {
      throw new RefusedException(new ImportNotRunning(id, state));
    }
  }

  /** Stops what runs at its next row and waits for it; {@link #resume} goes on with it. */
  void pause() throws InterruptedException {
    List<Running> stopping = List.copyOf(running.values());
    stopping.forEach(each -> each.run().stop());
    for (Running each : stopping) {
      each.thread().join();
    }
  }
}
