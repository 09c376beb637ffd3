package ma.maillage.api.deals;

import java.util.List;
import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which deals a subscription wants. An empty list asks for nothing in particular; everything asked
 * for must be known of the deal and hold. Amounts compare within one currency only. {@code text} is
 * words, "phrases" and -exclusions.
 */
public record DealCriteria(
    List<String> sectors,
    Set<FundingStage> stages,
    Set<CityCode> cities,
    @Nullable Money atLeast,
    @Nullable Money atMost,
    @Nullable String text) {

  private static final int LONGEST_TEXT = 1_000;

  public DealCriteria(
      @Nullable List<String> sectors,
      @Nullable Set<FundingStage> stages,
      @Nullable Set<CityCode> cities,
      @Nullable Money atLeast,
      @Nullable Money atMost,
      @Nullable String text) {
    if (atLeast != null
        && atMost != null
        && atLeast.currency().equals(atMost.currency())
        && atLeast.amount() > atMost.amount()) {
      throw new InvalidValue("atLeast", "must not exceed atMost");
    }
    this.sectors = Checked.terms("sectors", sectors);
    this.stages = stages == null ? Set.of() : Set.copyOf(stages);
    this.cities = cities == null ? Set.of() : Set.copyOf(cities);
    this.atLeast = atLeast;
    this.atMost = atMost;
    this.text = Checked.optionalText("text", text, LONGEST_TEXT);
  }
}
