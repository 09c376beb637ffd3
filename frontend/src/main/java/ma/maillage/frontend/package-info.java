/**
 * The bootable edge: assembles the command side, the query side and the matching into one process.
 *
 * <p>Everything runs on virtual threads, in one process and with one database by default. The order
 * of a start is that of the beans: the {@linkplain ma.maillage.frontend.Database database} first,
 * then what reads and writes it, the web server last; a stop goes the other way round.
 */
@NullMarked
package ma.maillage.frontend;

import org.jspecify.annotations.NullMarked;
