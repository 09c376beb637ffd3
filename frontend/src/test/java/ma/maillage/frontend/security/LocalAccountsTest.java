package ma.maillage.frontend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import ma.maillage.api.AccountName;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class LocalAccountsTest {

  private static final Duration LOCK = Duration.ofMinutes(15);
  private static final int FAILURES = 3;
  private static final AccountName AMINA = AccountName.of("amina");
  private static final String RIGHT = "the right password";

  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private EmbeddedMongoDb server;
  private MongoClient client;
  private MongoDatabase database;
  private Accounts accounts;
  private SignInAttempts attempts;
  private AuthenticationManager signIn;

  @BeforeEach
  void open(@TempDir Path directory) {
    server = EmbeddedMongoDb.open(directory);
    client = MongoClients.create(server.connectionString());
    database = client.getDatabase("maillage");
    SecurityConfiguration security = new SecurityConfiguration();
    PasswordEncoder encoder = security.passwordEncoder();
    accounts = new Accounts(database, encoder, () -> now);
    attempts = new SignInAttempts(database, new SignInProperties(FAILURES, LOCK), () -> now);
    CurrentAccounts current = new CurrentAccounts(accounts, (account, city) -> true);
    signIn =
        security.authenticationManager(
            security.userDetailsService(current), encoder, accounts, current, attempts, () -> now);
    accounts.create(new Account(AMINA, "Amina B.", Set.of(Role.OPERATOR), null, null), RIGHT);
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void keepsPasswordsAsArgon2() {
    assertThat(storedHash()).startsWith("{argon2@SpringSecurity_v5_8}$argon2id$");
  }

  @Test
  void takesAPasswordKeptAsBcryptAndKeepsItAsArgon2FromThenOn() {
    String bcrypt = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(RIGHT);
    database
        .getCollection("accounts")
        .updateOne(Filters.eq("_id", "amina"), Updates.set("password", bcrypt));

    signIn("amina", RIGHT);

    assertThat(storedHash()).startsWith("{argon2@SpringSecurity_v5_8}");
    signIn("amina", RIGHT);
  }

  @Test
  void locksANameAfterWrongPasswordsInARowUntilTheTimeIsOver() {
    signIn("amina", RIGHT);
    wrong("amina", FAILURES);

    assertThatThrownBy(() -> signIn("amina", RIGHT))
        .isInstanceOfSatisfying(
            SignInLockedException.class,
            locked -> assertThat(locked.seconds()).isEqualTo(LOCK.toSeconds()));

    now = now.plus(LOCK);
    signIn("amina", RIGHT);
  }

  @Test
  void startsToCountAgainAfterTheRightPassword() {
    wrong("amina", FAILURES - 1);
    signIn("amina", RIGHT);
    wrong("amina", FAILURES - 1);
    signIn("amina", RIGHT);
  }

  @Test
  void startsToCountAgainAfterAQuietTime() {
    wrong("amina", FAILURES - 1);
    now = now.plus(LOCK).plusSeconds(1);
    wrong("amina", FAILURES - 1);
    signIn("amina", RIGHT);
  }

  @Test
  void locksANameThatIsNoAccountJustSo() {
    wrong("nobody", FAILURES);

    assertThatThrownBy(() -> signIn("nobody", RIGHT)).isInstanceOf(SignInLockedException.class);
  }

  @Test
  void givesNoMoreGuessesToWhoGuessesInParallel() {
    AtomicInteger looked = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    try (ExecutorService guessers = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < 40; i++) {
        String guess = "guess " + i;
        guessers.execute(
            () -> {
              try {
                signIn("amina", guess);
              } catch (BadCredentialsException wrong) {
                looked.incrementAndGet();
              } catch (SignInLockedException locked) {
                refused.incrementAndGet();
              }
            });
      }
    }

    assertThat(looked).hasValue(FAILURES);
    assertThat(refused).hasValue(40 - FAILURES);
  }

  @Test
  void forgetsARememberedPasswordOnceItIsChanged() {
    signIn("amina", RIGHT);

    accounts.changePassword(AMINA, "another password", false);

    assertThatThrownBy(() -> signIn("amina", RIGHT)).isInstanceOf(BadCredentialsException.class);
    signIn("amina", "another password");
  }

  private void wrong(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
    }
  }

  private void signIn(String name, String password) {
    assertThat(
            signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(name, password)))
        .isNotNull();
  }

  private String storedHash() {
    return Objects.requireNonNull(accounts.find("amina").orElseThrow().getPassword());
  }
}
