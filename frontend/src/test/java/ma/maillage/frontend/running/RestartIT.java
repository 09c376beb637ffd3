package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import ma.maillage.frontend.running.StompConnection.Frame;
import org.junit.jupiter.api.Test;

class RestartIT {

  @Test
  void keepsEverythingAndHoldsNobodyUp() throws IOException {
    Path directory = RunningMaillage.newDirectory();
    Before before = fill(directory);
    while (before.stream().next() != null) {
      assertThat(before.stream().status()).isEqualTo(200);
    }
    Frame last = before.socket().next();
    while (last.command().equals("MESSAGE")) {
      last = before.socket().next();
    }
    assertThat(last.command()).isEqualTo("CLOSED");
    assertThat(passwordFileRights(directory)).isEqualTo("rw-------");
    try (RunningMaillage maillage = RunningMaillage.start(directory)) {
      Caller member = before.member().at(maillage);
      assertThat(member.get("/api/participants/" + before.lab()).status()).isEqualTo(200);
      assertThat(member.get("/api/connections/" + before.connection()).status()).isEqualTo(200);
      Caller ambassador = before.ambassador().at(maillage);
      assertThat(ambassador.get("/api/connections").json().get("items").size()).isPositive();
      String search = maillage.operator().get("/api/search?city=fes").response().body();
      assertThat(search).contains(before.startup(), before.lab());
    }
  }

  /** What was there, and who was still connected, when the application stopped. */
  private record Before(
      String startup,
      String lab,
      String connection,
      Caller member,
      Caller ambassador,
      SseConnection stream,
      StompConnection socket) {}

  private static Before fill(Path directory) {
    try (RunningMaillage maillage = RunningMaillage.start(directory)) {
      Town town = new Town(maillage);
      String startup = town.participant("STARTUP", "Fès");
      String lab = town.participant("RESEARCH_LAB", "Fès");
      Caller ambassador = town.ambassador("Fès");
      StompConnection socket = StompConnection.open(ambassador);
      assertThat(socket.next().command()).isEqualTo("CONNECTED");
      socket.subscribe("/feeds/inbox/fes", Map.of());
      SseConnection stream = SseConnection.open(ambassador, "/api/feeds/inbox/fes", null);
      assertThat(stream.next()).isNotNull();
      return new Before(
          startup,
          lab,
          town.connection(startup, lab),
          town.member(startup),
          ambassador,
          stream,
          socket);
    }
  }

  private static String passwordFileRights(Path directory) throws IOException {
    Path file = directory.resolve("first-run-passwords.txt");
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
