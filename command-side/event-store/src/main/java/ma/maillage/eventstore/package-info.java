@NullMarked
package ma.maillage.eventstore;

import org.jspecify.annotations.NullMarked;
