package ma.maillage.query.gatherings;

import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.Forum;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.gatherings.GatheringView.Meeting;
import ma.maillage.query.subjects.Party;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class GatheringViewTest {

  private static final ParticipantId STARTUP = ParticipantId.of("s1");
  private static final ParticipantId LAB = ParticipantId.of("l1");

  private final Log log = new Log();
  private View view;
  private GatheringQueries queries;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Gatherings.in(database);
    queries = (GatheringQueries) view.queryHandler();
    given(startup("s1", "Rabat"), lab("l1", "Rabat"), Forum.planned());
  }

  @Test
  void showsTheSlotsInOrderAndWhoTakesPart() {
    given(Forum.joined("s1"), Forum.joined("l1"));

    assertThat(forum().programme().slots()).containsExactly(Forum.FIRST, Forum.SECOND);
    assertThat(forum().participants()).extracting(Party::id).containsExactly(STARTUP, LAB);
    assertThat(forum().hasParticipant(LAB)).isTrue();
    assertThat(forum().hasParticipant(ParticipantId.of("other"))).isFalse();
    assertThat(forum().arrangedAt()).isNull();
  }

  @Test
  void showsTheScheduleThatWasPublishedLast() {
    given(Forum.joined("s1"), Forum.joined("l1"), Forum.arranged("l1", "s1"));
    given(Forum.arranged("s1", "l1"));

    Meeting meeting = new Meeting(2, Forum.SECOND.start(), Forum.SECOND.end(), 1, STARTUP, LAB);
    assertThat(forum().meetings()).containsExactly(meeting);
    assertThat(forum().leftOut()).isEqualTo(3);
    assertThat(meeting.other(LAB)).isEqualTo(STARTUP);
    assertThat(meeting.other(ParticipantId.of("other"))).isNull();
  }

  @Test
  void listsWhatIsPlanned() {
    assertThat(queries.handle(new FindGatherings(PageRequest.first())).items())
        .extracting(GatheringView::id)
        .containsExactly(Forum.FORUM);
  }

  private GatheringView forum() {
    return queries.handle(new FindGathering(Forum.FORUM)).orElseThrow();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
