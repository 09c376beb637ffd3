@NullMarked
package ma.maillage.frontend.security;

import org.jspecify.annotations.NullMarked;
