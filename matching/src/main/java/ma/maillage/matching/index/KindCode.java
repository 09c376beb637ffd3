package ma.maillage.matching.index;

import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * The one word by which people filter what they look for: the kind of participant for a profile,
 * else NEED, OFFER or DEAL.
 */
public final class KindCode {

  private KindCode() {}

  public static String of(Subject subject, @Nullable ParticipantKind ownerKind) {
    return subject.kind() == SubjectKind.PARTICIPANT && ownerKind != null
        ? ownerKind.name()
        : subject.kind().name();
  }
}
