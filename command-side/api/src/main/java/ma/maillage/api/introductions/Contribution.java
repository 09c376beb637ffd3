package ma.maillage.api.introductions;

import java.util.List;

/**
 * What one feature gave to a score: {@code points} = {@code weight} × {@code value}; {@code value}
 * is within 0 and 1. {@code evidence} are the words or codes both sides share.
 */
public record Contribution(
    String feature, double value, double weight, double points, List<String> evidence) {

  public Contribution {
    evidence = List.copyOf(evidence);
  }
}
