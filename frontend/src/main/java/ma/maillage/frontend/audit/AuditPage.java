package ma.maillage.frontend.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events in the order of the log; {@code next} is what to go on {@code after}, null at the end. */
record AuditPage(List<AuditedEvent> items, @Nullable Long next) {

  AuditPage {
    items = List.copyOf(items);
  }
}
