package ma.maillage.frontend.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import ma.maillage.frontend.imports.canonical.CanonicalCommands;
import ma.maillage.frontend.imports.canonical.Holders;
import ma.maillage.frontend.imports.rows.JsonRows;
import ma.maillage.frontend.imports.rows.Row;
import ma.maillage.frontend.imports.rows.Rows;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;

/** Loads the demonstration data set as commands. */
final class DemoData {

  static final String RESOURCE = "/demo/demo.jsonl";

  private final CommandGateway gateway;

  DemoData(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Stores what is not there yet.
   *
   * @throws IllegalDemoLineException when a line is no command or is refused for another reason
   */
  void load() {
    CanonicalCommands canonical = new CanonicalCommands(Holders.none());
    try (Rows rows = JsonRows.open(resource())) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        load(row, canonical);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static InputStream resource() {
    return Objects.requireNonNull(DemoData.class.getResourceAsStream(RESOURCE), RESOURCE);
  }

  private void load(Row row, CanonicalCommands canonical) {
    if (!(row instanceof Row.Fields line)) {
      throw new IllegalDemoLineException(row.line(), "not a JSON object");
    }
    try {
      gateway.sendAndWait(canonical.command(line.fields()));
    } catch (RuntimeException refused) {
      if (!isKnown(refused)) {
        throw new IllegalDemoLineException(row.line(), refused);
      }
    }
  }

  private static boolean isKnown(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused.refusal().kind() == Refusal.Kind.CONFLICT;
      }
    }
    return false;
  }
}
