package ma.maillage.app.introductions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.introductions.Fact;
import org.jspecify.annotations.Nullable;

/** What is said of a participant, as far as proposals rest on it. */
record Said(ParticipantKind kind, Profile profile) {

  /** In what this differs from what was said earlier. */
  List<Fact> changedSince(Said earlier) {
    List<Fact> changed = new ArrayList<>();
    Profile before = earlier.profile();
    add(changed, Fact.KIND, kind, earlier.kind());
    add(changed, Fact.DESCRIPTION, profile.description(), before.description());
    add(changed, Fact.SECTORS, profile.sectors(), before.sectors());
    add(changed, Fact.SEGMENTS, profile.segments(), before.segments());
    add(changed, Fact.KEYWORDS, profile.keywords(), before.keywords());
    add(changed, Fact.PLACE, profile.place(), before.place());
    return changed;
  }

  private static void add(
      List<Fact> changed, Fact fact, @Nullable Object now, @Nullable Object before) {
    if (!Objects.equals(now, before)) {
      changed.add(fact);
    }
  }
}
