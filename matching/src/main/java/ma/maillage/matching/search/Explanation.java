package ma.maillage.matching.search;

import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.Score;
import ma.maillage.matching.scoring.Band;
import ma.maillage.matching.scoring.PairingRule;
import org.jspecify.annotations.Nullable;

/**
 * Why two things go together, or why not.
 *
 * @param kind the tie it would be; null when none is foreseen between the two
 * @param brokenRule the first rule that forbids the proposal; null when none does
 * @param score what it would be scored, whether allowed or not
 * @param atLeast the score the arrival of the first would have needed to propose the second
 * @param basedOn the log position up to which the answer holds
 */
public record Explanation(
    @Nullable ConnectionKind kind,
    @Nullable PairingRule brokenRule,
    Score score,
    Band band,
    double atLeast,
    long basedOn) {}
