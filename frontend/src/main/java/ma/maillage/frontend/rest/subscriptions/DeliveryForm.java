package ma.maillage.frontend.rest.subscriptions;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.Delivery;
import org.jspecify.annotations.Nullable;

/** How what a subscription finds is delivered. */
@Schema(name = "Delivery")
record DeliveryForm(
    @Schema(description = "LIVE when missing; DAILY and WEEKLY (Mondays) are at 06:00 UTC")
        @Nullable Cadence cadence,
    @Schema(description = "tell changes and the end of the deals that were found, too")
        @Nullable Boolean alsoChanged,
    @Schema(description = "how many a day at most; those above wait for the next day")
        @Min(value = 1, message = "must be 1 to 1000")
        @Max(value = 1000, message = "must be 1 to 1000")
        @Nullable Integer dailyCap) {

  Delivery delivery() {
    return new Delivery(cadence, Boolean.TRUE.equals(alsoChanged), dailyCap);
  }
}
