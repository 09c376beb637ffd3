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
   * Stores what is not there yet and returns how many lines that were.
   *
   * @throws IllegalDemoLine when a line is no command or is refused for another reason
   */
  int load() {
    CanonicalCommands canonical = new CanonicalCommands(Holders.none());
    int stored = 0;
    try (Rows rows = JsonRows.open(resource())) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        stored += load(row, canonical) ? 1 : 0;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return stored;
  }

  static InputStream resource() {
    return Objects.requireNonNull(DemoData.class.getResourceAsStream(RESOURCE), RESOURCE);
  }

  private boolean load(Row row, CanonicalCommands canonical) {
    if (!(row instanceof Row.Fields line)) {
      throw new IllegalDemoLine(row.line(), "not a JSON object");
    }
    try {
      gateway.sendAndWait(canonical.command(line.fields()));
      return true;
    } catch (RuntimeException refused) {
      if (isKnown(refused)) {
        return false;
      }
      throw new IllegalDemoLine(row.line(), refused);
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
