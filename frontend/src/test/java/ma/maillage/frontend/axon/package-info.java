@NullMarked
package ma.maillage.frontend.axon;

import org.jspecify.annotations.NullMarked;
