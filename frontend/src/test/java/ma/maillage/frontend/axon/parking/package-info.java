@NullMarked
package ma.maillage.frontend.axon.parking;

import org.jspecify.annotations.NullMarked;
