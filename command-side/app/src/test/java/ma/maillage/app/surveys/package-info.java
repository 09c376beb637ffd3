@NullMarked
package ma.maillage.app.surveys;

import org.jspecify.annotations.NullMarked;
