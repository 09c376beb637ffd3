package ma.maillage.eventstore.planted;

import ma.maillage.api.directory.ParticipantId;

/** Breaks: the event store knows nothing of the domain. */
record StoreThatKnowsTheDomain(ParticipantId participant) {}
