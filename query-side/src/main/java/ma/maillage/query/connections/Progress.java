package ma.maillage.query.connections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.Step;
import org.jspecify.annotations.Nullable;

/**
 * How far a connection has come.
 *
 * @param step what it waits for; null once nothing is awaited
 * @param waitsFor who must act; of two sides, those that have not acted yet
 * @param remindAt when those are asked again, or a snooze ends; null when neither is ahead
 * @param deadline when the step ends by itself; null when it does not
 * @param consents the sides that consented
 * @param revealed whether both sides may know each other
 * @param meeting what was proposed or agreed; null before that
 * @param outcome what came of it; null before that is known
 * @param timeline what happened, the oldest first
 */
public record Progress(
    @Nullable Step step,
    List<Who> waitsFor,
    @Nullable Instant remindAt,
    @Nullable Instant deadline,
    List<Who> consents,
    boolean revealed,
    @Nullable MeetingView meeting,
    @Nullable Outcome outcome,
    List<Happening> timeline) {

  private static final Progress NONE =
      new Progress(null, List.of(), null, null, List.of(), false, null, null, List.of());

  public Progress {
    waitsFor = List.copyOf(waitsFor);
    consents = List.copyOf(consents);
    timeline = List.copyOf(timeline);
  }

  static Progress none() {
    return NONE;
  }

  Progress waiting(Step next, @Nullable Due due, Who... forWhom) {
    return new Progress(
        next,
        List.of(forWhom),
        due == null ? null : due.remindAt(),
        due == null ? null : due.expiresAt(),
        consents,
        revealed,
        meeting,
        outcome,
        timeline);
  }

  /** Waits for nobody until then, when the ambassadors are asked again. */
  Progress asleep(Instant until) {
    return new Progress(
        Step.TRIAGE, List.of(), until, null, consents, revealed, meeting, outcome, timeline);
  }

  Progress over() {
    return new Progress(
        null, List.of(), null, null, consents, revealed, meeting, outcome, timeline);
  }

  Progress consented(Who side) {
    List<Who> all = new ArrayList<>(consents);
    all.add(side);
    List<Who> awaited = waitsFor.stream().filter(who -> who != side).toList();
    return new Progress(
        step, awaited, remindAt, deadline, all, revealed, meeting, outcome, timeline);
  }

  Progress bothKnown() {
    return new Progress(
        step, waitsFor, remindAt, deadline, consents, true, meeting, outcome, timeline);
  }

  Progress meeting(MeetingView talked) {
    return new Progress(
        step, waitsFor, remindAt, deadline, consents, revealed, talked, outcome, timeline);
  }

  Progress concluded(Outcome came) {
    return new Progress(null, List.of(), null, null, consents, revealed, meeting, came, timeline);
  }

  Progress reminded() {
    return new Progress(
        step, waitsFor, null, deadline, consents, revealed, meeting, outcome, timeline);
  }

  /** Whether both sides were asked. */
  boolean asked() {
    return timeline.stream().anyMatch(entry -> entry.type().equals("ConnectionRelayed"));
  }

  Progress and(Happening next) {
    List<Happening> longer = new ArrayList<>(timeline);
    longer.add(next);
    return new Progress(
        step, waitsFor, remindAt, deadline, consents, revealed, meeting, outcome, longer);
  }

  /**
   * As one of the two sides may see it: whether the other consented shows only once both did, and
   * what others gave as reasons and comments does not show before that.
   */
  Progress asSeenBy(Who side) {
    if (revealed) {
      return this;
    }
    List<Happening> seen =
        timeline.stream()
            .filter(entry -> entry.by() != side.other() || !isConsent(entry))
            .map(entry -> entry.by() == side ? entry : entry.bare())
            .toList();
    return new Progress(
        step,
        waitsFor.contains(side) ? List.of(side) : waitsFor,
        remindAt,
        deadline,
        consents.stream().filter(who -> who == side).toList(),
        false,
        null,
        null,
        seen);
  }

  private static boolean isConsent(Happening entry) {
    return entry.type().equals("ConnectionConsented");
  }
}
