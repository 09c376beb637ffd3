/**
 * A MongoDB server inside the process, so that one command runs the platform with no database
 * installed. {@link ma.maillage.embeddedmongodb.EmbeddedMongoDb} opens a data directory and gives a
 * connection string; the MongoDB driver does the rest. A real MongoDB takes its place by another
 * connection string.
 *
 * <h2>What is whose</h2>
 *
 * The wire protocol, the commands, update operators and the test of a filter on one document come
 * from mongo-java-server, used through its public abstract types ({@code AbstractMongoBackend},
 * {@code AbstractMongoDatabase}, {@code AbstractMongoCollection}, {@code Index}). Sorted maps on
 * disk come from H2's MVStore. This package adds what makes a database of them: indexes, cursors, a
 * journal. The backend that mongo-java-server offers for MVStore is not used: it keeps decoded
 * documents and hands them to readers, has no secondary indexes, reads a collection whole for a
 * range of {@code _id}, and may lose the last second of acknowledged writes.
 *
 * <h2>Documents and indexes</h2>
 *
 * A collection is a map from the key of {@code _id} to the document in BSON; every reader decodes a
 * document of its own. {@code KeyEncoding} writes values so that the order of the bytes is the
 * order of MongoDB, and keys can be put one after the other. The index on {@code _id} is therefore
 * the map itself; any other index is a map from the keys of its fields, followed by the key of the
 * document, to the latter. An array gives one entry per element; for each component the index
 * remembers whether it ever was an array, because then bounds cannot be combined and the component
 * cannot give an order.
 *
 * <p>{@code QueryPlanner} takes a filter apart, lets every access path bound it as far as it can
 * (equalities on its first components, then a range), and chooses by the number of entries, which
 * the maps count exactly. {@code $or} becomes a union if an index serves every branch. The ranges
 * may hold more than was asked for; the whole filter is applied to every document. An order that
 * the entries have is not sorted again; several ranges that each have it are merged.
 *
 * <p>One change runs at a time in a collection; queries take no lock. A change adds its new index
 * entries, writes the document, removes the old entries. So whoever has seen a document by one
 * index finds it by every other. A document that moves meanwhile has two keys for a moment, and
 * whoever reads more than one key gives it once. A cursor keeps its place between two batches, not
 * a state of the store: like MongoDB's, it sees later changes.
 *
 * <h2>Durability</h2>
 *
 * <pre>
 * change   → gate (shared) → journal, numbered → memory → wait until the journal is forced → reply
 * restructure (collections, indexes) → gate (alone) → memory → checkpoint → reply
 * checkpoint → gate (alone) → force journal → new journal file → write maps with the number → delete old files
 * start    → maps of the last checkpoint → changes after its number → checkpoint → new journal file
 * </pre>
 *
 * The journal holds for each change the document as it was afterwards. Changes that wait at the
 * same time share one write and one {@code fdatasync}; a lone client waits for its own. A write is
 * acknowledged after that if it asks for {@code j} or {@code majority}, or says nothing, as with a
 * replica set; {@code w: 1} does not wait and may lose what the last 100 ms brought. The journal is
 * one sequence over all collections: what survives a crash is a prefix of it, so nothing survives
 * that was derived from something lost.
 *
 * <p>Each record carries the last number that was durable when it was written. After a crash the
 * first unreadable record is the torn end and is cut, unless a later record proves that it was once
 * safe: then the start is refused, because going on would lose an acknowledged write in silence. A
 * damaged last group cannot be told from a torn one and is cut. So that this is never an old one, a
 * record that holds nothing but the proof is added within 100 ms whenever writers pause. What is
 * promised: an acknowledged change is there after a crash if the disk gives back what was forced to
 * it; if it does not, the start is refused, unless it lost just what it took in the last 100 ms.
 *
 * <p>A query sees changes before the disk has them, unless it asks for read concern {@code
 * majority}: then it is answered once the disk holds all that it saw.
 *
 * <p>If the disk is full or fails, what was not written is undone, in the journal and in memory,
 * before anybody is told, and writes are refused with code 14031. Reads go on, and see what was
 * acknowledged. Once a second the server looks whether the disk takes a new journal file and a
 * checkpoint, and if so takes writes again. The space a checkpoint needs is taken before it is
 * written, because the store of maps does not survive a write that fails. A change of structure
 * that found no room for its checkpoint was refused, but is made up for when there is some.
 *
 * <h2>Backup</h2>
 *
 * {@code Backup} copies the file of maps while it is used. After a checkpoint, and before the next
 * change, it copies the blocks at the start of the file, which every checkpoint writes again, and
 * has the store append for a while instead of writing into parts that are no longer used: the rest
 * of the file then stays as it was, and is copied while writes and checkpoints go on. The copy is
 * the file as that checkpoint left it and needs no journal. The price is a file that grows by what
 * the checkpoints write meanwhile.
 *
 * <h2>Compaction</h2>
 *
 * What is removed or overwritten stays in the file until its part of it is written again. {@code
 * Compaction} rewrites the file for those who must know that something is gone: after a checkpoint,
 * and before the next change, it copies what is live into a new file and puts that in the place of
 * the old one. The maps of collections and indexes move with it ({@code StoredMap}), so no client
 * notices but by a write that waits.
 *
 * <h2>Trade-offs</h2>
 *
 * <ul>
 *   <li>A checkpoint stops writes while the changed pages are written: a few hundred milliseconds
 *       after each 32 MB of journal. In return it needs no undo, and index and documents are always
 *       of the same moment.
 *   <li>Index keys hold the indexed values and the key of the document in full, and the latter once
 *       more as the value: larger than MongoDB's, simple to read.
 *   <li>A query that no index serves reads the collection. One that looks at 10,000 documents or
 *       more to find a few is logged as a warning, once for each set of fields, whether it was for
 *       want of an index or of a better one.
 *   <li>A query by several branches of an {@code $or} on different indexes reads them at slightly
 *       different moments.
 *   <li>If the file of maps itself cannot be written or read, reads fail as well; a damaged one is
 *       not repaired: restore a backup.
 *   <li>Refused: transactions, time-to-live, text, geographic, hashed, wildcard and partial
 *       indexes, collations; moving a collection to another database. Not there: change streams,
 *       replica sets, authentication. The server listens on the loopback interface only.
 * </ul>
 */
@NullMarked
package ma.maillage.embeddedmongodb;

import org.jspecify.annotations.NullMarked;
