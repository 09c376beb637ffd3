package ma.maillage.api.introductions;

import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;

/** One side of a connection: whose it is, what it is about, and what that side would gain. */
public record Side(ParticipantId participant, Subject subject, LocalizedText gain) {}
