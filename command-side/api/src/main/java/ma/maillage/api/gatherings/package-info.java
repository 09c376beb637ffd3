/** Meeting events of a cluster: planned with slots and tables, joined, wished for, arranged. */
@NullMarked
package ma.maillage.api.gatherings;

import org.jspecify.annotations.NullMarked;
