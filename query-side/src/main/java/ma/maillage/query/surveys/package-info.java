/**
 * Surveys and what came out of them, without who said what.
 *
 * <p>How many answered shows at any time; what they said only when the last day is over and there
 * are enough of them. A result that grows answer by answer would tell the last answer to whoever
 * looks before and after it.
 */
@NullMarked
package ma.maillage.query.surveys;

import org.jspecify.annotations.NullMarked;
