package ma.maillage.matching.scoring;

import java.util.Set;

/**
 * What the rules need to know besides the pair.
 *
 * @param today the day, as an epoch day
 * @param partners the subjects proposed to the one side before, as {@code kind/id}
 */
public record Circumstances(Policy policy, long today, Set<String> partners) {

  public Circumstances {
    partners = Set.copyOf(partners);
  }
}
