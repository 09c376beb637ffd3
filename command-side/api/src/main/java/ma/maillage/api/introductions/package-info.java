/**
 * Proposed connections between two participants and what an ambassador does with them.
 *
 * <p>A connection is named after its two {@linkplain ma.maillage.api.introductions.Subject
 * subjects}, so the same pair is proposed once, whoever proposes it. The proposal carries the whole
 * explanation of its score: it must be readable and recomputable years later.
 */
@NullMarked
package ma.maillage.api.introductions;

import org.jspecify.annotations.NullMarked;
