/** Over HTTP: what waits to be judged, the judgements, and which clusters have them. */
@NullMarked
package ma.maillage.frontend.rest.drafts;

import org.jspecify.annotations.NullMarked;
