package ma.maillage.query.deals;

import ma.maillage.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * Between which round amounts an amount lies: from {@code from} inclusive to {@code to} exclusive,
 * which are neighbours among 0, 1, 2, 5, 10, 20, 50 and so on; {@code to} is null above the last.
 */
public record AmountBand(long from, @Nullable Long to, String currency) {

  private static final int[] STEPS = {1, 2, 5};

  /** Of the amounts there are. */
  private static final int MOST_DIGITS = 19;

  static AmountBand around(Money money) {
    long from = 0;
    long power = 1;
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      for (int step : STEPS) {
        if (money.amount() < step * power) {
          return new AmountBand(from, step * power, money.currency());
        }
        from = step * power;
      }
      power *= 10;
    }
    return new AmountBand(from, null, money.currency());
  }
}
