/** What this project's event store is compared with, set up as its users would at their best. */
@NullMarked
package ma.maillage.bench.peer;

import org.jspecify.annotations.NullMarked;
