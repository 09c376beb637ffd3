/**
 * Tasks with known right answers, made of the data sets beside the checkout.
 *
 * <p>In goes a directory of data sets; out come tasks, each split in a part to choose on and a part
 * to report, by years where there are any, else by the hash of what is asked. The texts are read
 * where they lie and are never part of the product.
 */
@NullMarked
package ma.maillage.matching.bench.task;

import org.jspecify.annotations.NullMarked;
