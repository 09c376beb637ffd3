package ma.maillage.frontend.axon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.TenantAdmitted;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** What became of applications, in the order of the log. Thread-safe. */
final class Admissions {

  final List<PlaceApplicationId> submitted = new CopyOnWriteArrayList<>();
  final List<PlaceApplicationId> admitted = new CopyOnWriteArrayList<>();
  final List<PlaceApplicationId> queued = new CopyOnWriteArrayList<>();
  final List<Integer> positions = new CopyOnWriteArrayList<>();
  final List<PlaceApplicationId> offered = new CopyOnWriteArrayList<>();

  int settled() {
    return admitted.size() + queued.size();
  }

  void clear() {
    submitted.clear();
    admitted.clear();
    queued.clear();
    positions.clear();
    offered.clear();
  }

  @EventHandler
  public void on(PlaceApplicationSubmitted event) {
    submitted.add(event.application());
  }

  @EventHandler
  public void on(TenantAdmitted event) {
    admitted.add(event.application());
  }

  @EventHandler
  public void on(CandidateQueued event) {
    queued.add(event.application());
    positions.add(event.position());
  }

  @EventHandler
  public void on(PlaceOffered event) {
    offered.add(event.application());
  }
}
