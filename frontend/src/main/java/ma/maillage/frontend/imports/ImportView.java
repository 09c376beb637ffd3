package ma.maillage.frontend.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is shown; {@code read = stored + known + rejected}. Bytes are those of the file
 * as it was sent, compressed or not.
 */
record ImportView(
    ImportId id,
    String mapping,
    ImportState state,
    long read,
    long stored,
    long known,
    long rejected,
    long bytesRead,
    long bytesTotal,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String message) {}
