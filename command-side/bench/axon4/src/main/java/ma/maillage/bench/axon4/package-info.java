/** Axon Framework 4 with its MongoDB extension, to compare with. Runs in a process of its own. */
@NullMarked
package ma.maillage.bench.axon4;

import org.jspecify.annotations.NullMarked;
