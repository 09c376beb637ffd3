package ma.maillage.matching.feed;

import java.io.Serial;
import ma.maillage.api.directory.ParticipantId;

/** The log speaks of a participant it never registered: it was not read from the start. */
public final class UnknownOwner extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  UnknownOwner(ParticipantId participant) {
    super("participant " + participant + " was never registered in the events read so far");
  }
}
