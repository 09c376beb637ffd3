/**
 * An event store for Axon Framework 5 on MongoDB. In go the appends and questions of Axon's {@code
 * EventStorageEngine} and {@code TokenStore}; out come events in one global order without gaps, and
 * dynamic consistency boundaries: an append succeeds only if no event that matches its criteria was
 * stored after those its decision saw.
 *
 * <h2>What is stored</h2>
 *
 * <p>The events of one unit of work are one document of the collection {@code commits}: {@code
 * {_id, p, n, uuid, prev, ts, tags, types, e}}, which are the commit's number (1, 2, 3 …), the
 * position of its first event, the number of its events, its random id, the id of the commit before
 * (of the log itself for the first), the latest event time so far, all tags as {@code key=value},
 * all type names, and the events. One index, {@code {tags, _id}}, serves decisions; positions and
 * times grow with {@code _id}, so a binary search over it finds them. Payloads are the converter's
 * bytes, kept as text where they are text: readable in any shell, and exact, which a conversion to
 * BSON numbers would not be. The price is that no query reaches into them; that is what projections
 * are for.
 *
 * <h2>How an append gets its place</h2>
 *
 * <ol>
 *   <li>Whoever appends encodes the events. Each process has one writer. It takes all appends that
 *       wait, checks each condition against the log as this process knows it and against the
 *       appends before it in the same batch, and numbers those that hold from its head on. One that
 *       conflicts with its own batch waits for that to be stored before it is rejected. The
 *       previous round trip is the window in which a batch gathers; there is no timer.
 *   <li>It inserts the batch, in order, acknowledged by a majority and on disk. Inserting {@code
 *       _id = head + 1} is the compare-and-set on the head: it succeeds only if nothing was stored
 *       that the conditions were not checked against. The next batch starts when this one is done,
 *       so a commit is only ever written after the one before it is durable, and a reader that sees
 *       commit <i>c</i> can see all before it.
 *   <li>If another process has taken a place, its commits are read, the conditions checked again
 *       and the appends numbered anew. Losing the race is not a failure; only a conflict is.
 *   <li>If the database does not answer, the outcome is unknown, and stays the writer's business:
 *       it reads the place and looks whose id it finds; if nothing is there, it inserts the same
 *       document again, so that even a first request still travelling cannot lead to another
 *       result. A failure is reported only once it is certain that nothing was stored, or when the
 *       engine is closed meanwhile ({@link OutcomeUnknownException}).
 * </ol>
 *
 * <p>Checking a condition rarely asks the database: the last position of each recently used tag
 * settles most, the recent commits in memory nearly all others. All three memories are bounded.
 *
 * <h2>How readers read</h2>
 *
 * <p>Sourcing blocks its caller, as Axon's other engines do. By one criterion it is one query of
 * the index, which sees all that matches up to some moment during the call. Several are as many
 * queries up to the head this process knows, while the log is read from there on; the union is
 * complete up to a head no older than the call. The marker is the known head or what was found
 * after it, never {@code ORIGIN}. A position {@code p}, as token, marker or start, always means
 * that everything up to and including {@code p} was seen. Followers go by commit number: near the
 * end of the log from memory, woken by the writer, before that from the database in windows, the
 * next on its way while one is handled. Commits of other processes are noticed within 100 ms, or
 * when somebody sources by several criteria. A follower whose criteria match little still reads the
 * whole log once; an index by type was not thought worth its writes.
 *
 * <h2>The log as a whole</h2>
 *
 * <p>Verification, statistics, export, import and copy work on the stored documents, in windows by
 * number, and never through the engine: what they see is what is there. A copy, from a database or
 * an export, keeps the documents and the id of the log, so that positions, tokens and whatever else
 * refers to the log mean the same afterwards. It is not open to engines before all of it is there,
 * and because a log only grows, an interrupted copy goes on where it stopped. An export names the
 * number of its commits at the start: one that was cut short would otherwise be a sound, shorter
 * log.
 *
 * <h2>What was decided against</h2>
 *
 * <p>One document per event needs a multi-document transaction for each append, which the embedded
 * server does not have and a replica set pays for. Positions drawn from a counter leave gaps that
 * readers must wait for. Change streams need a replica set, and polling by commit number costs less
 * than keeping them open. An append that finds nobody writing could be written by its own thread:
 * it would save two hand-overs between threads, but whoever sends many without waiting would then
 * wait for the disk at each.
 *
 * <p>The append conditions follow <a href="https://dcb.events/specification/">dcb.events</a>.
 */
@NullMarked
package ma.maillage.eventstore;

import org.jspecify.annotations.NullMarked;
