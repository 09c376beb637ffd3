package ma.maillage.eventstore;

import java.time.Instant;

/**
 * The end of the log at some moment: what the next commit has to follow.
 *
 * @param commit number of the last commit, 0 for an empty log
 * @param position position of the last event, 0 for an empty log
 * @param id id of the last commit, or the log's own id for an empty log
 * @param latest the latest event timestamp in the log
 */
record Head(long commit, long position, String id, Instant latest) {

  static Head ofEmpty(String logId) {
    return new Head(0, 0, logId, Instant.ofEpochMilli(Long.MIN_VALUE));
  }

  static Head after(StoredCommit commit) {
    return new Head(commit.number(), commit.lastPosition(), commit.id(), commit.latest());
  }
}
