/**
 * What every view is made of: a projector that writes, a query handler that answers, and documents
 * in MongoDB between the two.
 *
 * <p>A view document enters as a record and leaves as an equal record; beside it lie the flat keys
 * it is listed by, and the positions that order it and make its writes repeatable. It is stored
 * whole, as it is served: a few fields twice on the disk, in exchange for one read per answer and
 * no mapping to maintain. Filters are flat and joined by "and" because every server, the embedded
 * one included, answers those from an index.
 */
@NullMarked
package ma.maillage.query.views;

import org.jspecify.annotations.NullMarked;
