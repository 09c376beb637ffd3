package ma.maillage.query.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class MembershipViewTest {

  private static final LocalDate SPRING = LocalDate.parse("2026-03-01");
  private static final LocalDate SUMMER = LocalDate.parse("2026-07-01");

  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Memberships.in(database);
    new Log()
        .tell(
            view.projectors(),
            begun("l1", "mnc", MembershipKind.MEMBER_OF_CLUSTER, SPRING),
            begun("l1", "uni", MembershipKind.LAB_OF_UNIVERSITY, SPRING),
            begun("s1", "mnc", MembershipKind.MEMBER_OF_CLUSTER, SPRING),
            new MembershipEnded(
                ParticipantId.of("s1"),
                ParticipantId.of("mnc"),
                MembershipKind.MEMBER_OF_CLUSTER,
                SPRING,
                SUMMER),
            begun("s1", "mnc", MembershipKind.MEMBER_OF_CLUSTER, SUMMER));
  }

  @Test
  void showsToWhatAParticipantBelongsAndBelonged() {
    assertThat(find("s1", null, null))
        .extracting(MembershipView::since, MembershipView::until)
        .containsExactly(tuple(SUMMER, null), tuple(SPRING, SUMMER));
    assertThat(find("s1", null, true)).hasSize(1);
    assertThat(find("s1", null, false)).hasSize(1);
  }

  @Test
  void showsWhoBelongsToAnOrganisation() {
    assertThat(find(null, "mnc", true))
        .extracting(membership -> membership.participant().value())
        .containsExactly("s1", "l1");
    assertThat(find(null, "uni", null)).hasSize(1);
  }

  @Test
  void leavesOutThoseWhoMustStayUnknown() {
    assertThat(find(null, "mnc", true, "l1"))
        .extracting(membership -> membership.participant().value())
        .containsExactly("s1");
    assertThat(find("l1", null, null, "mnc"))
        .extracting(membership -> membership.organisation().value())
        .containsExactly("uni");
  }

  private List<MembershipView> find(
      @Nullable String participant,
      @Nullable String organisation,
      @Nullable Boolean open,
      String... except) {
    return ((MembershipQueries) view.queryHandler())
        .handle(
            new FindMemberships(
                participant == null ? null : ParticipantId.of(participant),
                organisation == null ? null : ParticipantId.of(organisation),
                null,
                open,
                Arrays.stream(except).map(ParticipantId::of).toList(),
                PageRequest.first()))
        .items();
  }

  private static MembershipBegun begun(
      String participant, String organisation, MembershipKind kind, LocalDate since) {
    return new MembershipBegun(
        ParticipantId.of(participant), ParticipantId.of(organisation), kind, since);
  }
}
