package ma.maillage.query.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.query.Log;
import ma.maillage.query.participants.Completeness.Field;
import ma.maillage.query.subjects.Freshness;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  private static final LocalizedText TEXT = LocalizedText.of(Language.FR, "Capteurs");

  @Test
  void namesEverythingThatIsMissing() {
    Completeness bare = of(new Profile("x", null, null, null, null, null, null, null, false));

    assertThat(bare.share()).isZero();
    assertThat(bare.missing()).containsExactly(Field.values());
  }

  @Test
  void countsWhatIsThere() {
    Completeness some =
        of(
            new Profile(
                "x",
                TEXT,
                List.of("ict"),
                null,
                List.of("capteur"),
                Place.of("Fès", "MA"),
                null,
                "https://example.org",
                false));

    assertThat(some.share()).isEqualTo(5.0 / 7, within(1e-9));
    assertThat(some.missing()).containsExactly(Field.SEGMENTS, Field.FOUNDED_IN);
  }

  private static Completeness of(Profile profile) {
    return Completeness.of(
        ParticipantView.of(
            ParticipantId.of("p"),
            ParticipantKind.STARTUP,
            profile,
            List.of(),
            Log.NOON,
            Freshness.saidAt(Log.NOON)));
  }
}
