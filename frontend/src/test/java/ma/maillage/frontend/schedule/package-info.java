@NullMarked
package ma.maillage.frontend.schedule;

import org.jspecify.annotations.NullMarked;
