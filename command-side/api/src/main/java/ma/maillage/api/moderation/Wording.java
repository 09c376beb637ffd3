package ma.maillage.api.moderation;

import ma.maillage.api.InvalidValue;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.marketplace.Posting;
import org.jspecify.annotations.Nullable;

/** What a draft says: a profile, or a need or an offer; one of the two. */
public record Wording(@Nullable Profile profile, @Nullable Posting posting) {

  public Wording {
    if ((profile == null) == (posting == null)) {
      throw new InvalidValue("wording", "must be either a profile or a posting");
    }
  }

  public static Wording of(Profile profile) {
    return new Wording(profile, null);
  }

  public static Wording of(Posting posting) {
    return new Wording(null, posting);
  }
}
