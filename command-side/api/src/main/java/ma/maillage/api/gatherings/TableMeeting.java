package ma.maillage.api.gatherings;

import ma.maillage.api.directory.ParticipantId;

/** Two participants at a table; slots and tables count from 1. */
public record TableMeeting(int slot, int table, ParticipantId first, ParticipantId second) {}
