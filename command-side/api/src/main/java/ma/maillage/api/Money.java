package ma.maillage.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount in whole units of a currency, such as 2,000,000 MAD; {@code currency} is ISO 4217. */
public record Money(long amount, String currency) {

  private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

  public Money(long amount, @Nullable String currency) {
    if (amount < 0) {
      throw new InvalidValue("amount", "must not be negative");
    }
    if (currency == null || !ISO_4217.matcher(currency).matches()) {
      throw new InvalidValue("currency", "must be an ISO 4217 code such as MAD");
    }
    this.amount = amount;
    this.currency = currency;
  }
}
