package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who did something, and for whom, stands in the log with what was done. */
class AttributionIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final String startup = town.participant("STARTUP", "Khénifra");

  @Test
  void saysOfAMemberThatItActed() {
    Caller member = town.member(startup);

    assertThat(member.put("/api/participants/" + startup, profile("member")).status())
        .isEqualTo(204);

    assertThat(lastDescription())
        .contains("\"actor\"", member.username())
        .doesNotContain("onBehalfOf");
  }

  @Test
  void saysOfAnAmbassadorForWhomItActed() {
    Caller ambassador = town.ambassador("Khénifra");

    assertThat(ambassador.put("/api/participants/" + startup, profile("ambassador")).status())
        .isEqualTo(204);

    assertThat(lastDescription()).contains("\"actor\"", ambassador.username(), "\"onBehalfOf\"");
  }

  private static String profile(String name) {
    return "{\"name\": \"%s\", \"city\": \"Khénifra\", \"country\": \"MA\"}".formatted(name);
  }

  private String lastDescription() {
    return maillage
        .operator()
        .get("/actuator/eventlog/export")
        .response()
        .body()
        .lines()
        .filter(line -> line.contains("ParticipantDescribed") && line.contains(startup))
        .reduce("", (first, second) -> second);
  }
}
