package ma.maillage.frontend.rest.participants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import ma.maillage.query.duplicates.Suspicion;

/** What a registration is answered with. */
record Registered(
    String id,
    @Schema(description = "participants that may be the same one, as a warning")
        List<Suspicion> suspicions) {}
