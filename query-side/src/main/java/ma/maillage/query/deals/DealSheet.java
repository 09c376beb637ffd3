package ma.maillage.query.deals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.BlindText;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.FundingStage;
import org.jspecify.annotations.Nullable;

/**
 * A funding round as somebody sees it. It is made of what its level shows, rather than of what is
 * left after hiding the rest: what stands after {@code openedAt} is null when blind, {@code
 * startup} is null unless in full.
 *
 * @param revision how often it changed
 * @param city where the start-up was when it opened
 * @param closesOn the last day; null also when open-ended
 */
public record DealSheet(
    DealId id,
    DisclosureLevel level,
    DealStatus status,
    int revision,
    List<String> sectors,
    FundingStage stage,
    @Nullable String country,
    @Nullable CityCode city,
    AmountBand band,
    Instant openedAt,
    @Nullable Money amount,
    @Nullable LocalDate closesOn,
    @Nullable LocalizedText title,
    @Nullable LocalizedText summary,
    DealView.@Nullable Startup startup) {

  /** What everybody may see. */
  public static DealSheet blind(DealView deal) {
    return of(deal, DisclosureLevel.BLIND);
  }

  public static DealSheet of(DealView deal, DisclosureLevel level) {
    boolean full = level == DisclosureLevel.FULL;
    boolean told = level != DisclosureLevel.BLIND;
    BlindText blind = BlindText.hiding(deal.startup().name());
    return new DealSheet(
        deal.id(),
        level,
        deal.status(),
        deal.revision(),
        deal.sectors(),
        deal.stage(),
        deal.country(),
        deal.city(),
        AmountBand.around(deal.amount()),
        deal.openedAt(),
        told ? deal.amount() : null,
        told ? deal.closesOn() : null,
        full ? deal.title() : told ? blind.of(deal.title()) : null,
        full ? deal.summary() : told ? blind.of(deal.summary()) : null,
        full ? deal.startup() : null);
  }
}
