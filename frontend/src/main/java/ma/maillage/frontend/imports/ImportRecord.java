package ma.maillage.frontend.imports;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An import as it is stored. */
record ImportRecord(
    ImportId id,
    String mapping,
    ImportState state,
    Progress progress,
    long bytesRead,
    long bytesTotal,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String message) {

  static ImportRecord started(ImportId id, String mapping, long bytesTotal, Instant at) {
    return new ImportRecord(
        id, mapping, ImportState.RUNNING, Progress.NONE, 0, bytesTotal, at, null, null);
  }

  static ImportRecord of(Document stored) {
    Progress progress =
        new Progress(
            stored.getLong("read"),
            stored.getLong("stored"),
            stored.getLong("known"),
            stored.getLong("rejected"),
            stored.getLong("errorBytes"));
    Date finishedAt = stored.getDate("finishedAt");
    return new ImportRecord(
        new ImportId(stored.getString("_id")),
        stored.getString("mapping"),
        ImportState.valueOf(stored.getString("state")),
        progress,
        stored.getLong("bytesRead"),
        stored.getLong("bytesTotal"),
        stored.getDate("startedAt").toInstant(),
        finishedAt == null ? null : finishedAt.toInstant(),
        stored.getString("message"));
  }

  Document document() {
    return new Document("_id", id.value())
        .append("mapping", mapping)
        .append("state", state.name())
        .append("read", progress.read())
        .append("stored", progress.stored())
        .append("known", progress.known())
        .append("rejected", progress.rejected())
        .append("errorBytes", progress.errorBytes())
        .append("bytesRead", bytesRead)
        .append("bytesTotal", bytesTotal)
        .append("startedAt", Date.from(startedAt))
        .append("finishedAt", finishedAt == null ? null : Date.from(finishedAt))
        .append("message", message);
  }

  ImportView view() {
    return new ImportView(
        id,
        mapping,
        state,
        progress.read(),
        progress.stored(),
        progress.known(),
        progress.rejected(),
        bytesRead,
        bytesTotal,
        startedAt,
        finishedAt,
        message);
  }
}
