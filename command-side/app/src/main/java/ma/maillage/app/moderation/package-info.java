/**
 * Decisions about what members say where their cluster moderates: published at once or kept as a
 * draft, and judged by somebody who did not write it.
 */
@NullMarked
package ma.maillage.app.moderation;

import org.jspecify.annotations.NullMarked;
