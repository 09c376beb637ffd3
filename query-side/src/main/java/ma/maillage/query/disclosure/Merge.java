package ma.maillage.query.disclosure;

import ma.maillage.api.directory.ParticipantId;

/** That a participant goes on as another one. */
public record Merge(ParticipantId duplicate, ParticipantId into) {}
