package ma.maillage.frontend.rest.subscriptions;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.rest.MoneyForm;
import ma.maillage.frontend.rest.NewId;
import org.jspecify.annotations.Nullable;

/** A subscription as a client sends it. */
@Schema(name = "Subscription")
record SubscriptionForm(
    @Schema(description = "chosen by the client, or made up when missing")
        @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
        @Nullable String id,
    @NotNull(message = "is required") ParticipantId investor,
    @Schema(example = "Fintech in Casablanca")
        @NotBlank(message = "is required")
        @Size(max = 200, message = "must be at most 200 characters")
        String name,
    @NotNull(message = "is required") @Valid CriteriaForm criteria,
    @Schema(description = "every new deal at once when missing") @Valid
        @Nullable DeliveryForm delivery) {

  /** Which deals are wanted; what is missing or empty asks for nothing in particular. */
  @Schema(name = "Criteria")
  record CriteriaForm(
      @Size(max = 100, message = "must have at most 100 entries") @Nullable List<String> sectors,
      @Nullable Set<FundingStage> stages,
      @Schema(example = "[\"casablanca\"]") @Nullable Set<CityCode> cities,
      @Valid @Nullable MoneyForm atLeast,
      @Valid @Nullable MoneyForm atMost,
      @Schema(description = "words, \"phrases\" and -exclusions")
          @Size(max = 1000, message = "must be at most 1000 characters")
          @Nullable String text) {

    DealCriteria criteria() {
      return new DealCriteria(
          sectors, stages, cities, MoneyForm.in(atLeast), MoneyForm.in(atMost), text);
    }
  }

  SubscribeToDeals subscription() {
    return new SubscribeToDeals(
        SubscriptionId.of(NewId.unless(id)),
        investor,
        name,
        criteria.criteria(),
        delivery == null ? Delivery.AT_ONCE : delivery.delivery());
  }
}
