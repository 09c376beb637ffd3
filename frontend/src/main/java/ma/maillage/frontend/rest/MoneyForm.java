package ma.maillage.frontend.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import ma.maillage.api.Money;
import org.jspecify.annotations.Nullable;

/** An amount as a client sends it. */
@Schema(name = "Money", description = "whole units of a currency")
public record MoneyForm(
    @Schema(example = "2000000")
        @NotNull(message = "is required")
        @PositiveOrZero(message = "must not be negative")
        Long amount,
    @Schema(description = "ISO 4217", example = "MAD")
        @NotNull(message = "is required")
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as MAD")
        String currency) {

  public Money money() {
    return new Money(amount, currency);
  }

  /** The amount, or null when there is none. */
  public static @Nullable Money in(@Nullable MoneyForm form) {
    return form == null ? null : form.money();
  }
}
