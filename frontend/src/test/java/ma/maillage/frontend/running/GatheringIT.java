package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A meeting event from its plan to the calendars of those who take part. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatheringIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final String startup = town.participant("STARTUP", "Safi");
  private final String lab = town.participant("RESEARCH_LAB", "Safi");
  private final String outsider = town.participant("STARTUP", "Safi");
  private final Caller member = town.member(startup);
  private final Caller labMember = town.member(lab);
  private final Caller ambassador = town.ambassador("Safi");

  @Test
  void whoeverWishesEachOtherMeetsAndTakesTheCalendarAlong() {
    String gathering = "/api/gatherings/" + town.gathering("safi");
    String own = gathering + "/participants/" + startup;
    String other = gathering + "/participants/" + lab;
    assertThat(member.get(gathering).json().get("participants").isEmpty()).isTrue();
    done(member.put(own, ""));
    done(labMember.put(other, ""));
    assertThat(member.get(gathering).response().body()).contains(lab);
    assertThat(town.member(outsider).get(gathering).response().body()).doesNotContain(lab);

    done(member.post(own + "/wishes", "{\"wished\": \"%s\"}".formatted(lab)));
    done(ambassador.post(gathering + "/arrangement", ""));
    assertThat(member.get(own + "/schedule").json().isEmpty()).isTrue();
    done(labMember.post(other + "/wishes", "{\"wished\": \"%s\"}".formatted(startup)));
    done(ambassador.post(gathering + "/arrangement", ""));
    await().until(() -> member.get(own + "/schedule").json().size() == 1);

    Answer calendar = labMember.get(other + "/calendar");
    assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
    assertThat(calendar.response().body()).endsWith("END:VCALENDAR\r\n");
    ICalendar read = Biweekly.parse(calendar.response().body()).first();
    assertThat(read.validate(ICalVersion.V2_0)).as("what another library objects to").isEmpty();
    assertThat(read.getEvents()).hasSize(1);
    VEvent meeting = read.getEvents().getFirst();
    assertThat(meeting.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-06-15T09:00:00Z"));
    assertThat(meeting.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-06-15T09:20:00Z"));
    assertThat(meeting.getSummary().getValue()).startsWith("Forum");
    assertThat(meeting.getLocation().getValue()).isEqualTo("Salle 2, table 1");
    assertThat(meeting.getUid().getValue()).contains(lab);
    assertThat(ambassador.get(gathering + "/schedule").json().size()).isEqualTo(1);
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }
}
