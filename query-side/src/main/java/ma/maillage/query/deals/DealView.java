package ma.maillage.query.deals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.Round;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * A funding round. {@code city} is where the start-up was when it opened, {@code startup.city}
 * where it is now; {@code closesOn} is the last day, or null when open-ended.
 */
public record DealView(
    DealId id,
    Startup startup,
    LocalizedText title,
    @Nullable LocalizedText summary,
    List<String> sectors,
    FundingStage stage,
    Money amount,
    @Nullable LocalDate closesOn,
    @Nullable CityCode city,
    Instant openedAt) {

  /** Whose round it is. */
  public record Startup(
      ParticipantId id, String name, ParticipantKind kind, @Nullable CityCode city) {

    static Startup of(Party party) {
      return new Startup(party.id(), party.name(), party.kind(), party.city());
    }
  }

  static DealView of(DealOpened event, Party startup, Instant openedAt) {
    Round round = event.round();
    return new DealView(
        event.deal(),
        Startup.of(startup),
        round.title(),
        round.summary(),
        round.sectors(),
        round.stage(),
        round.amount(),
        round.closesOn(),
        event.place() == null ? null : event.place().city(),
        openedAt);
  }
}
