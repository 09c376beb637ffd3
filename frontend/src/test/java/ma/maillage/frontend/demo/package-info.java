@NullMarked
package ma.maillage.frontend.demo;

import org.jspecify.annotations.NullMarked;
