package ma.maillage.embeddedmongodb.planted;

import ma.maillage.api.directory.ParticipantId;

/** Breaks: the embedded server knows nothing of the rest. */
record ServerThatKnowsTheDomain(ParticipantId participant) {}
