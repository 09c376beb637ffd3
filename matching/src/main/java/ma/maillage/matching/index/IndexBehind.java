package ma.maillage.matching.index;

import java.io.Serial;

/** The index did not reach a position in time; whoever waits for it tries again later. */
public final class IndexBehind extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  IndexBehind(long wanted, long reached) {
    super("the index is at position " + reached + " and did not reach " + wanted + " in time");
  }
}
