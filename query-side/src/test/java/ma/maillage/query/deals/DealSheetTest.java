package ma.maillage.query.deals;

import static ma.maillage.query.Samples.fr;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.Money;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DealSheetTest {

  private static final DealView DEAL =
      new DealView(
          DealId.of("d1"),
          new DealView.Startup(
              ParticipantId.of("s1"),
              "Atlas Capteurs SARL",
              ParticipantKind.STARTUP,
              CityCode.of("Rabat")),
          fr("Atlas Capteurs lève"),
          fr("Voir www.atlas-capteurs.ma ou atlas capteurs"),
          List.of("ict"),
          FundingStage.SEED,
          new Money(2_500_000, "MAD"),
          LocalDate.of(2026, 9, 30),
          CityCode.of("Fès"),
          "MA",
          Instant.EPOCH,
          DealStatus.OPEN,
          3,
          List.of());

  @ParameterizedTest
  @EnumSource(names = {"BLIND", "SUMMARY"})
  void tellsNobodyWhoseItIsBelowFull(DisclosureLevel level) {
    assertThat(DealSheet.of(DEAL, level).toString())
        .doesNotContainIgnoringCase("atlas")
        .doesNotContain("s1", "rabat");
  }

  @Test
  void saysNothingInWordsWhenBlind() {
    assertThat(DealSheet.blind(DEAL))
        .isEqualTo(
            new DealSheet(
                DealId.of("d1"),
                DisclosureLevel.BLIND,
                DealStatus.OPEN,
                3,
                List.of("ict"),
                FundingStage.SEED,
                "MA",
                CityCode.of("Fès"),
                new AmountBand(2_000_000, 5_000_000L, "MAD"),
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void givesTheTextsWithoutTheNameInSummary() {
    DealSheet sheet = DealSheet.of(DEAL, DisclosureLevel.SUMMARY);

    assertThat(sheet.title()).isEqualTo(fr("… lève"));
    assertThat(sheet.summary()).isEqualTo(fr("Voir … ou …"));
    assertThat(sheet.amount()).isEqualTo(new Money(2_500_000, "MAD"));
    assertThat(sheet.closesOn()).isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @Test
  void givesAllInFull() {
    DealSheet sheet = DealSheet.of(DEAL, DisclosureLevel.FULL);

    assertThat(sheet.title()).isEqualTo(DEAL.title());
    assertThat(sheet.summary()).isEqualTo(DEAL.summary());
    assertThat(sheet.startup()).isEqualTo(DEAL.startup());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "1, 1, 2",
    "4999, 2000, 5000",
    "5000, 5000, 10000",
    "10000, 10000, 20000",
    "9223372036854775807, 5000000000000000000,"
  })
  void putsAnAmountInABand(long amount, long from, Long to) {
    assertThat(AmountBand.around(new Money(amount, "MAD")))
        .isEqualTo(new AmountBand(from, to, "MAD"));
  }
}
