/**
 * What every measured store is asked to do, whichever version of Axon Framework it is built on:
 * needs the JDK only. Clients are closed loops: each appends, waits for the answer, appends again.
 */
@NullMarked
package ma.maillage.bench.load;

import org.jspecify.annotations.NullMarked;
