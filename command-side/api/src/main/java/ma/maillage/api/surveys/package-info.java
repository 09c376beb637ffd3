/** Yearly surveys of satisfaction: opened to some, answered once by each. */
@NullMarked
package ma.maillage.api.surveys;

import org.jspecify.annotations.NullMarked;
