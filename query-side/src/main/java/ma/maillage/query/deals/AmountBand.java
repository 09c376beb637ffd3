package ma.maillage.query.deals;

import ma.maillage.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * Between which round amounts an amount lies: from {@code from} inclusive to {@code to} exclusive,
 * which are neighbours among 0, 1, 2, 5, 10, 20, 50 and so on; {@code to} is null above the last.
 */
public record AmountBand(long from, @Nullable Long to, String currency) {

  private static final int[] STEPS = {1, 2, 5};

  static AmountBand around(Money money) {
    long from = 0;
    for (long power = 1; power <= Long.MAX_VALUE / 10; power *= 10) {
      for (int step : STEPS) {
        if (money.amount() < step * power) {
          return new AmountBand(from, step * power, money.currency());
        }
        from = step * power;
      }
    }
    return new AmountBand(from, null, money.currency());
  }
}
