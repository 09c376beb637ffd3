/**
 * What waits to be judged before others see it, and what became of it.
 *
 * <p>Drafts and judgements enter, and which clusters moderate; drafts leave, by city and by
 * participant, for those who judge and for whose they are. Nothing of a draft is in any other view.
 */
@NullMarked
package ma.maillage.query.drafts;

import org.jspecify.annotations.NullMarked;
