package ma.maillage.app.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Who says something: what it is, null when unknown, the clusters it is a member of, and into whom
 * it was merged, if it was.
 */
record Speaker(
    @Nullable ParticipantKind kind,
    @Nullable Profile profile,
    Set<ParticipantId> clusters,
    @Nullable ParticipantId mergedInto) {

  static final Speaker UNKNOWN = new Speaker(null, null, Set.of(), null);

  Speaker merged(@Nullable ParticipantId into) {
    return new Speaker(kind, profile, clusters, into);
  }

  Speaker described(ParticipantKind as, Profile said) {
    return new Speaker(as, said, clusters, mergedInto);
  }

  Speaker joined(MembershipBegun event) {
    Set<ParticipantId> more = new HashSet<>(clusters);
    if (event.kind() == MembershipKind.MEMBER_OF_CLUSTER) {
      more.add(event.organisation());
    }
    return new Speaker(kind, profile, Set.copyOf(more), mergedInto);
  }

  Speaker left(MembershipEnded event) {
    Set<ParticipantId> fewer = new HashSet<>(clusters);
    if (event.kind() == MembershipKind.MEMBER_OF_CLUSTER) {
      fewer.remove(event.organisation());
    }
    return new Speaker(kind, profile, Set.copyOf(fewer), mergedInto);
  }

  /** The event of another profile, none for the same. */
  List<Object> describing(ParticipantId self, Profile said) {
    return said.equals(profile)
        ? List.of()
        : List.of(new ParticipantDescribed(self, Objects.requireNonNull(kind), said));
  }
}
