package ma.maillage.api.places;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a site, by date; facts of the same date replace each other as they come. */
public record DatedFacts(List<SiteFact> facts, List<EligibilityRules> rules) {

  public static final DatedFacts NONE = new DatedFacts(List.of(), List.of());

  public DatedFacts {
    facts = List.copyOf(facts);
    rules = List.copyOf(rules);
  }

  public DatedFacts with(SiteFact fact) {
    return new DatedFacts(append(facts, fact), rules);
  }

  public DatedFacts with(EligibilityRules version) {
    return new DatedFacts(facts, append(rules, version));
  }

  /** The number that holds on that day, or null when no fact tells. */
  public @Nullable Integer on(LocalDate day, Measure measure) {
    SiteFact holding = null;
    for (SiteFact fact : facts) {
      if (fact.measure() == measure
          && replaces(holding == null ? null : holding.since(), fact.since(), day)) {
        holding = fact;
      }
    }
    return holding == null ? null : Integer.valueOf(holding.value());
  }

  /** The rules that apply on that day, or null when there are none. */
  public @Nullable EligibilityRules rulesOn(LocalDate day) {
    EligibilityRules applying = null;
    for (EligibilityRules version : rules) {
      if (replaces(applying == null ? null : applying.appliesFrom(), version.appliesFrom(), day)) {
        applying = version;
      }
    }
    return applying;
  }

  private static boolean replaces(@Nullable FactDate former, FactDate date, LocalDate day) {
    boolean begun = !date.firstDay().isAfter(day);
    return begun && (former == null || !date.firstDay().isBefore(former.firstDay()));
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
