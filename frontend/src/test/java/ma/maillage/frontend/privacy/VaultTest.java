package ma.maillage.frontend.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.privacy.PersonAlreadyErased;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.SealedContact;
import ma.maillage.frontend.axon.TestDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final PersonId PERSON = PersonId.of("person");
  private static final PersonId OTHER = PersonId.of("other");
  private static final ContactDetails DETAILS =
      new ContactDetails("Zineb O.", "zineb@example.org", "+212 6 00 00 00 01", "CTO");

  private final TestDatabase database = new TestDatabase();
  private final MongoCollection<Document> keys = database.database().getCollection("person-keys");
  private final Path file;
  private final Vault vault;

  VaultTest(@TempDir Path directory) {
    this.file = directory.resolve("data").resolve("master-key");
    this.vault = vault(file);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void opensWhatItSealed() {
    SealedContact sealed = vault.seal(PERSON, DETAILS);

    assertThat(vault.open(PERSON, sealed)).isEqualTo(new Opened.Known(DETAILS));
    assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Zineb");
  }

  @Test
  void sealsTheSameTwiceIntoDifferentTexts() {
    assertThat(vault.seal(PERSON, DETAILS)).isNotEqualTo(vault.seal(PERSON, DETAILS));
  }

  @Test
  void opensNothingAsSomebodyElse() {
    SealedContact sealed = vault.seal(PERSON, DETAILS);
    vault.seal(OTHER, DETAILS);

    assertThatExceptionOfType(WrongKeyException.class).isThrownBy(() -> vault.open(OTHER, sealed));
  }

  @Test
  void opensNothingThatWasChanged() {
    byte[] bytes = vault.seal(PERSON, DETAILS).bytes();
    bytes[bytes.length - 1] ^= 1;

    assertThatExceptionOfType(WrongKeyException.class)
        .isThrownBy(() -> vault.open(PERSON, SealedContact.of(bytes)));
    assertThatExceptionOfType(WrongKeyException.class)
        .isThrownBy(() -> vault.open(PERSON, SealedContact.of(new byte[] {1, 2, 3})));
  }

  @Test
  void redactsEverythingOfAPersonThatWasErased() {
    SealedContact first = vault.seal(PERSON, DETAILS);
    SealedContact second = vault.seal(PERSON, DETAILS);
    SealedContact others = vault.seal(OTHER, DETAILS);

    new WhenPersonErasedThenDestroyTheKey(vault)
        .on(new PersonErased(PERSON, ParticipantId.of("startup")));

    assertThat(vault.open(PERSON, first)).isEqualTo(new Opened.Redacted());
    assertThat(vault.open(PERSON, second)).isEqualTo(new Opened.Redacted());
    assertThat(vault.open(OTHER, others)).isEqualTo(new Opened.Known(DETAILS));
  }

  @Test
  void sealsNothingMoreOfAPersonThatWasErased() {
    vault.destroyKey(PERSON);

    assertThatThrownBy(() -> vault.seal(PERSON, DETAILS))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new PersonAlreadyErased(PERSON)));
  }

  @Test
  void keepsKeysWrappedAndTheMasterKeyToItsOwner() throws IOException {
    vault.seal(PERSON, DETAILS);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String master = Files.readString(file).strip();
    List<String> stored = keys.find().map(Document::toJson).into(new ArrayList<>());
    assertThat(stored).hasSize(2).noneMatch(document -> document.contains(master));
  }

  @Test
  void opensAfterANewStart() {
    SealedContact sealed = vault.seal(PERSON, DETAILS);

    assertThat(vault(file).open(PERSON, sealed)).isEqualTo(new Opened.Known(DETAILS));
  }

  @Test
  void aNodeWithoutTheMasterKeyOfTheOthersSaysSoAndMakesNone() throws IOException {
    SealedContact sealed = vault.seal(PERSON, DETAILS);
    Path elsewhere = file.resolveSibling("elsewhere");
    Vault without = vault(elsewhere);

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> without.open(PERSON, sealed))
        .withMessageContaining("master key");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> without.seal(OTHER, DETAILS));
    assertThat(elsewhere).doesNotExist();

    Files.copy(file, elsewhere);
    assertThat(vault(elsewhere).open(PERSON, sealed)).isEqualTo(new Opened.Known(DETAILS));
  }

  @Test
  void refusesAFileThatIsNoMasterKey() throws IOException {
    Files.writeString(file, "hello");

    assertThatExceptionOfType(IllegalMasterKeyException.class)
        .isThrownBy(() -> vault(file))
        .withMessageContaining(file.toString());
  }

  @Test
  void tellsNothingOfAPersonInATextThatMayBeLogged() {
    assertThat(DETAILS.toString()).isEqualTo("contact details");
    assertThat(new Opened.Known(DETAILS).toString()).doesNotContain("Zineb");
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new ContactDetails("Zineb O.", "zineb at example", null, null))
        .withMessageStartingWith("mail must be")
        .withMessageNotContaining("zineb");
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new ContactDetails("Zineb O.", null, "call me", null))
        .withMessageStartingWith("phone must be");
  }

  private Vault vault(Path masterKey) {
    return Vault.in(database.database(), masterKey, InstantSource.system());
  }
}
