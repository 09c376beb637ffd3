package ma.maillage.api.deals;

import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.Checked;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import org.jspecify.annotations.Nullable;

/** What a round offers to investors; {@code closesOn} is its last day, or null when open-ended. */
public record Round(
    LocalizedText title,
    @Nullable LocalizedText summary,
    List<String> sectors,
    FundingStage stage,
    Money amount,
    @Nullable LocalDate closesOn) {

  public Round(
      @Nullable LocalizedText title,
      @Nullable LocalizedText summary,
      @Nullable List<String> sectors,
      @Nullable FundingStage stage,
      @Nullable Money amount,
      @Nullable LocalDate closesOn) {
    this.title = Checked.required("title", title);
    this.summary = summary;
    this.sectors = Checked.terms("sectors", sectors);
    this.stage = Checked.required("stage", stage);
    this.amount = Checked.required("amount", amount);
    this.closesOn = closesOn;
  }
}
