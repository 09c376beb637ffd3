package ma.maillage.embeddedmongodb;

/** How large the file of documents and indexes was before a compaction, and is after it. */
public record Compacted(long bytesBefore, long bytesAfter) {}
