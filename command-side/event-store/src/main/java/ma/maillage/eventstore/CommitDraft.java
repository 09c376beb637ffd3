package ma.maillage.eventstore;

import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;

/** A commit on its way to a place of the log, and its events as they are written there. */
record CommitDraft(StoredCommit commit, EncodedEvents encoded) {

  /** Bytes beside the events: fields of the commit, ids, tags and types of usual length. */
  private static final int OVERHEAD = 512;

  RawBsonDocument document() {
    Utf8OutputBuffer buffer = new Utf8OutputBuffer(encoded.size() + OVERHEAD);
    try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
      CommitCodec.write(writer, commit, encoded);
    }
    return new RawBsonDocument(buffer.getInternalBuffer(), 0, buffer.getPosition());
  }
}
