@NullMarked
package ma.maillage.frontend.commandline;

import org.jspecify.annotations.NullMarked;
