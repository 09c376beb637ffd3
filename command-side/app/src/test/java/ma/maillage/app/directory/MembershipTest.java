package ma.maillage.app.directory;

import static ma.maillage.app.Sample.CLUSTER;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.registered;

import java.time.LocalDate;
import ma.maillage.api.directory.AlreadyMember;
import ma.maillage.api.directory.BeginMembership;
import ma.maillage.api.directory.EndMembership;
import ma.maillage.api.directory.EndsBeforeItBegins;
import ma.maillage.api.directory.Membership;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.MembershipNotAllowed;
import ma.maillage.api.directory.NotAMember;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class MembershipTest {

  private static final ParticipantId UNIVERSITY = ParticipantId.of("university");
  private static final ParticipantRegistered CLUSTER_IS =
      registered(CLUSTER, ParticipantKind.CLUSTER);
  private static final ParticipantRegistered STARTUP_IS =
      registered(STARTUP, ParticipantKind.STARTUP);
  private static final LocalDate SPRING = LocalDate.parse("2026-03-01");
  private static final LocalDate SUMMER = LocalDate.parse("2026-07-01");
  private static final Membership MEMBER =
      new Membership(STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER);
  private static final MembershipBegun BEGUN =
      new MembershipBegun(STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SPRING);
  private static final MembershipEnded ENDED =
      new MembershipEnded(STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SPRING, SUMMER);

  @Test
  void aStartupJoinsACluster() {
    Scenario.given(CLUSTER_IS, STARTUP_IS).when(new BeginMembership(MEMBER, SPRING)).then(BEGUN);
  }

  @Test
  void aLabBelongsToAUniversityBesideACluster() {
    Membership ofUniversity = new Membership(LAB, UNIVERSITY, MembershipKind.LAB_OF_UNIVERSITY);
    Scenario.given(
            CLUSTER_IS,
            registered(LAB, ParticipantKind.RESEARCH_LAB),
            registered(UNIVERSITY, ParticipantKind.UNIVERSITY),
            new MembershipBegun(LAB, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SPRING))
        .when(new BeginMembership(ofUniversity, SPRING))
        .then(new MembershipBegun(LAB, UNIVERSITY, MembershipKind.LAB_OF_UNIVERSITY, SPRING));
  }

  @Test
  void refusesKindsThatDoNotBelongSo() {
    Membership labOf = new Membership(STARTUP, CLUSTER, MembershipKind.LAB_OF_UNIVERSITY);
    Scenario.given(CLUSTER_IS, STARTUP_IS)
        .when(new BeginMembership(labOf, SPRING))
        .thenRefused(
            new MembershipNotAllowed(labOf, ParticipantKind.STARTUP, ParticipantKind.CLUSTER));
  }

  @Test
  void refusesWhomNobodyRegistered() {
    Scenario.given(STARTUP_IS)
        .when(new BeginMembership(MEMBER, SPRING))
        .thenRefused(new UnknownParticipant(CLUSTER));
    Scenario.given(CLUSTER_IS)
        .when(new BeginMembership(MEMBER, SPRING))
        .thenRefused(new UnknownParticipant(STARTUP));
  }

  @Test
  void joinsOnceAtATime() {
    Scenario.given(CLUSTER_IS, STARTUP_IS, BEGUN)
        .when(new BeginMembership(MEMBER, SUMMER))
        .thenRefused(new AlreadyMember(MEMBER, SPRING));
    Scenario.given(CLUSTER_IS, STARTUP_IS, BEGUN)
        .when(new BeginMembership(MEMBER, SPRING))
        .thenNothing();
  }

  @Test
  void leavesOnADayAndMayComeBackFromThatDayOn() {
    Scenario.given(CLUSTER_IS, STARTUP_IS, BEGUN)
        .when(new EndMembership(MEMBER, SUMMER))
        .then(ENDED);
    Scenario.given(CLUSTER_IS, STARTUP_IS, BEGUN, ENDED)
        .when(new BeginMembership(MEMBER, SUMMER))
        .then(new MembershipBegun(STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SUMMER));
    Scenario.given(CLUSTER_IS, STARTUP_IS, BEGUN, ENDED)
        .when(new BeginMembership(MEMBER, SUMMER.minusDays(1)))
        .thenRefused(new AlreadyMember(MEMBER, SUMMER));
  }

  @Test
  void endsOnlyWhatWasBegunAndNotBefore() {
    Scenario.given(CLUSTER_IS, STARTUP_IS)
        .when(new EndMembership(MEMBER, SUMMER))
        .thenRefused(new NotAMember(MEMBER));
    Scenario.given(CLUSTER_IS, STARTUP_IS, BEGUN)
        .when(new EndMembership(MEMBER, SPRING.minusDays(1)))
        .thenRefused(new EndsBeforeItBegins(MEMBER, SPRING, SPRING.minusDays(1)));
    Scenario.given(CLUSTER_IS, STARTUP_IS, BEGUN, ENDED)
        .when(new EndMembership(MEMBER, SUMMER))
        .thenNothing();
  }
}
