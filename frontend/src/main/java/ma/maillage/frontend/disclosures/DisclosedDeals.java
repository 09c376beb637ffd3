package ma.maillage.frontend.disclosures;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.deals.DealView;
import org.springframework.stereotype.Component;

/**
 * Notes who is shown more of a deal than everybody, which its start-up granted. Any number of
 * threads may use it.
 */
@Component
public final class DisclosedDeals {

  private static final List<String> IN_SUMMARY = List.of("amount", "closesOn", "title", "summary");

  private final DisclosureLedger ledger;

  DisclosedDeals(DisclosureLedger ledger) {
    this.ledger = ledger;
  }

  /** Notes that a deal is about to be shown at a level; what is blind is for everybody. */
  public void note(DealView deal, DisclosureLevel level, Actor viewer) {
    if (level != DisclosureLevel.BLIND) {
      String ground = "deal/" + deal.id() + "/" + level;
      ledger.note(viewer, deal.startup().id(), ground, fields(level));
    }
  }

  private static List<String> fields(DisclosureLevel level) {
    List<String> fields = new ArrayList<>(IN_SUMMARY);
    if (level == DisclosureLevel.FULL) {
      fields.add("startup");
    }
    return fields;
  }
}
