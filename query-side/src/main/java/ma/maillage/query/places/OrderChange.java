package ma.maillage.query.places;

import java.time.Instant;
import ma.maillage.api.places.MoveReason;

/** A candidate moved in the queue for a reason; names nobody. */
public record OrderChange(int from, int to, MoveReason reason, Instant at) {}
