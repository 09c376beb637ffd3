package ma.maillage.api.deals;

import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * How the deals of a subscription are delivered: how often; whether their changes and ends are
 * told, too; and how many a day at most, what is above that waiting for the next day.
 */
public record Delivery(Cadence cadence, boolean alsoChanged, @Nullable Integer dailyCap) {

  /** Every new deal, as soon as it fits. */
  public static final Delivery AT_ONCE = new Delivery(Cadence.LIVE, false, null);

  private static final int HIGHEST_CAP = 1_000;

  public Delivery(@Nullable Cadence cadence, boolean alsoChanged, @Nullable Integer dailyCap) {
    if (dailyCap != null && (dailyCap < 1 || dailyCap > HIGHEST_CAP)) {
      throw new InvalidValue("dailyCap", "must be 1 to " + HIGHEST_CAP);
    }
    this.cadence = cadence == null ? Cadence.LIVE : cadence;
    this.alsoChanged = alsoChanged;
    this.dailyCap = dailyCap;
  }

  /** Whether nothing ever waits. */
  public boolean holdsNothing() {
    return cadence == Cadence.LIVE && dailyCap == null;
  }
}
