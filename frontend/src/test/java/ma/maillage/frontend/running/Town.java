package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import ma.maillage.frontend.running.Caller.Answer;

/** Puts participants, deals and accounts in place, each under a name of its own. */
record Town(RunningMaillage maillage) {

  static String unique(String prefix) {
    return prefix + "-" + UUID.randomUUID();
  }

  String participant(String kind, String city) {
    String name = unique(kind.toLowerCase(Locale.ROOT));
    return created(
        maillage
            .operator()
            .post(
                "/api/participants",
                """
                {"kind": "%s", "name": "%s", "city": "%s", "country": "MA", "sectors": ["ict"]}
                """
                    .formatted(kind, name, city)));
  }

  String need(String owner) {
    return created(
        maillage
            .operator()
            .post("/api/needs", "{\"owner\": \"%s\", \"title\": \"Besoin\"}".formatted(owner)));
  }

  /** A cluster that has what its members say judged. */
  String moderatingCluster(String city) {
    String cluster = participant("CLUSTER", city);
    Answer switched = maillage.operator().put("/api/moderation/" + cluster, "");
    assertThat(switched.status()).as(switched.response().body()).isEqualTo(204);
    return cluster;
  }

  void join(String participant, String cluster) {
    Answer joined =
        maillage
            .operator()
            .post(
                "/api/memberships",
                """
                {"participant": "%s", "organisation": "%s", "kind": "MEMBER_OF_CLUSTER",
                 "since": "2026-01-01"}
                """
                    .formatted(participant, cluster));
    assertThat(joined.status()).as(joined.response().body()).isEqualTo(204);
  }

  /** Follows the deals of a sector. */
  String subscription(String investor, String sector) {
    return created(
        maillage
            .operator()
            .post(
                "/api/subscriptions",
                """
                {"investor": "%s", "name": "Secteur", "criteria": {"sectors": ["%s"]}}
                """
                    .formatted(investor, sector)));
  }

  String deal(String startup, String sector) {
    return created(
        maillage
            .operator()
            .post(
                "/api/deals",
                """
                {"startup": "%s", "title": "Tour", "stage": "GROWTH", "sectors": ["%s"],
                 "amount": {"amount": 1000000, "currency": "MAD"}}
                """
                    .formatted(startup, sector)));
  }

  /** A meeting event with one table and two slots of the morning. */
  String gathering(String city) {
    return created(
        maillage
            .operator()
            .post(
                "/api/gatherings",
                """
                {"title": "Forum", "city": "%s", "where": "Salle 2", "tables": 1,
                 "slots": [{"start": "2026-06-15T09:00:00Z", "end": "2026-06-15T09:20:00Z"},
                           {"start": "2026-06-15T09:20:00Z", "end": "2026-06-15T09:40:00Z"}]}
                """
                    .formatted(city)));
  }

  /** Proposes two participants to each other by hand. */
  String connection(String first, String second) {
    return created(
        maillage
            .operator()
            .post(
                "/api/connections",
                """
                {"first": {"kind": "PARTICIPANT", "id": "%s"},
                 "second": {"kind": "PARTICIPANT", "id": "%s"}}
                """
                    .formatted(first, second)));
  }

  Caller ambassador(String city) {
    return account("\"roles\": [\"AMBASSADOR\"], \"city\": \"%s\"".formatted(city));
  }

  Caller member(String participant) {
    return account("\"roles\": [\"MEMBER\"], \"participant\": \"%s\"".formatted(participant));
  }

  Caller investor(String participant) {
    return account("\"roles\": [\"INVESTOR\"], \"participant\": \"%s\"".formatted(participant));
  }

  private Caller account(String rights) {
    String username = unique("account");
    Answer answer =
        maillage
            .operator()
            .post(
                "/api/accounts",
                "{\"username\": \"%s\", \"displayName\": \"Quelqu'un\", %s}"
                    .formatted(username, rights));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return new Caller(maillage, username, answer.json().get("password").asString());
  }

  static String created(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }
}
