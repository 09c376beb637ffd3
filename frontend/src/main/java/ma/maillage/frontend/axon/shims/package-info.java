@NullMarked
package ma.maillage.frontend.axon.shims;

import org.jspecify.annotations.NullMarked;
