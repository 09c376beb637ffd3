package ma.maillage.frontend.live;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** From where a stream is asked for, where the browser does not say so in a header by itself. */
record FeedStart(
    @Parameter(description = "an offset, an ISO date-time, or `now`, the default")
        @Nullable String since,
    @Parameter(description = "the epoch the offset is of; refused when it is another now")
        @Nullable String epoch) {}
