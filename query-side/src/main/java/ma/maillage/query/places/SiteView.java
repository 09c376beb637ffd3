package ma.maillage.query.places;

import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.places.DatedFacts;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.Source;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * A site for anybody: its numbers as they hold on the day {@code on}, null when no source tells,
 * and how many have ({@code hosted}), are offered or wait for a place now. {@code free} is what is
 * left of the capacity on that day, null when the capacity or what others hold is unknown. {@code
 * orderChanges} are the last ones of the queue, newest first.
 */
public record SiteView(
    SiteId id,
    String name,
    CityCode city,
    Party operator,
    FactDate openedIn,
    Source source,
    LocalDate on,
    @Nullable Integer capacity,
    @Nullable Integer heldByOthers,
    int hosted,
    int offered,
    @Nullable Integer free,
    int waiting,
    @Nullable EligibilityRules rules,
    DatedFacts known,
    List<OrderChange> orderChanges) {

  static SiteView of(StoredSite site, LocalDate on) {
    Integer capacity = site.known().on(on, Measure.CAPACITY);
    Integer others = site.known().on(on, Measure.HELD_BY_OTHERS);
    int hosted = site.tenants().size();
    int offered = site.offers().size();
    Integer free =
        capacity == null || others == null
            ? null
            : Integer.valueOf(Math.max(0, capacity - others - hosted - offered));
    return new SiteView(
        site.id(),
        site.name(),
        site.city(),
        site.operator(),
        site.openedIn(),
        site.source(),
        on,
        capacity,
        others,
        hosted,
        offered,
        free,
        site.queue().size(),
        site.known().rulesOn(on),
        site.known(),
        site.orderChanges());
  }
}
