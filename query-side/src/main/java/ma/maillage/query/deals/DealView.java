package ma.maillage.query.deals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.Place;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.Round;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * A funding round and whom it is shown to; what anybody but its start-up gets of it is a {@link
 * DealSheet}. {@code city} is where the start-up was when it opened, {@code startup.city} where it
 * is now; {@code closesOn} is the last day, or null when open-ended; {@code revision} counts the
 * changes.
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
    @Nullable String country,
    Instant openedAt,
    DealStatus status,
    int revision,
    List<Disclosed> disclosed) {

  /** Whose round it is. */
  public record Startup(
      ParticipantId id, String name, ParticipantKind kind, @Nullable CityCode city) {

    static Startup of(Party party) {
      return new Startup(party.id(), party.name(), party.kind(), party.city());
    }
  }

  /** What one investor is shown. */
  public record Disclosed(ParticipantId investor, DisclosureLevel level) {}

  static DealView of(DealOpened event, Party startup, Instant openedAt) {
    Round round = event.round();
    Place place = event.place();
    return new DealView(
        event.deal(),
        Startup.of(startup),
        round.title(),
        round.summary(),
        round.sectors(),
        round.stage(),
        round.amount(),
        round.closesOn(),
        place == null ? null : place.city(),
        place == null ? null : place.country(),
        openedAt,
        DealStatus.OPEN,
        0,
        List.of());
  }

  /** What a participant sees of it: its own deal in full, of others what it was granted. */
  public DisclosureLevel levelFor(@Nullable ParticipantId participant) {
    if (startup.id().equals(participant)) {
      return DisclosureLevel.FULL;
    }
    return disclosed.stream()
        .filter(one -> one.investor().equals(participant))
        .map(Disclosed::level)
        .findFirst()
        .orElse(DisclosureLevel.BLIND);
  }

  DealView amended(DealAmended event) {
    Round round = event.round();
    return new DealView(
        id,
        startup,
        round.title(),
        round.summary(),
        round.sectors(),
        round.stage(),
        round.amount(),
        round.closesOn(),
        city,
        country,
        openedAt,
        status,
        event.revision(),
        disclosed);
  }

  DealView closed(DealClosed event) {
    return with(DealStatus.of(event.reason()), event.revision(), disclosed);
  }

  DealView disclosedTo(ParticipantId investor, DisclosureLevel level) {
    List<Disclosed> changed = new ArrayList<>(disclosed);
    changed.removeIf(one -> one.investor().equals(investor));
    if (level != DisclosureLevel.BLIND) {
      changed.add(new Disclosed(investor, level));
    }
    return with(status, revision, changed);
  }

  private DealView with(DealStatus next, int changes, List<Disclosed> shown) {
    return new DealView(
        id,
        startup,
        title,
        summary,
        sectors,
        stage,
        amount,
        closesOn,
        city,
        country,
        openedAt,
        next,
        changes,
        List.copyOf(shown));
  }
}
