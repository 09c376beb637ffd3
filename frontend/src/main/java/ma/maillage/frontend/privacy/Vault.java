package ma.maillage.frontend.privacy;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.SealedContact;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Seals contact data and opens them. Any number of threads may use it. */
public final class Vault {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final PersonKeys keys;

  private Vault(PersonKeys keys) {
    this.keys = keys;
  }

  /**
   * The vault of an installation.
   *
   * @param masterKey the file of the master key, which is made if no node has one yet
   */
  public static Vault in(MongoDatabase database, Path masterKey, InstantSource clock) {
    MongoCollection<Document> keys =
        database
            .getCollection("person-keys")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    return new Vault(new PersonKeys(keys, MasterKeys.open(masterKey, keys), clock));
  }

  /**
   * Seals the data under the person's key.
   *
   * @throws ma.maillage.api.RefusedException with {@link
   *     ma.maillage.api.privacy.PersonAlreadyErased}, or because this node lacks the master key
   */
  public SealedContact seal(PersonId person, ContactDetails details) {
    byte[] plain = JSON.writeValueAsBytes(details);
    return SealedContact.of(Aes.encrypt(keys.of(person), plain, person.value()));
  }

  /**
   * Opens what was sealed.
   *
   * @throws ma.maillage.api.RefusedException because this node lacks the master key
   */
  public Opened open(PersonId person, SealedContact contact) {
    return keys.find(person)
        .<Opened>map(key -> new Opened.Known(read(key, person, contact)))
        .orElseGet(Opened.Redacted::new);
  }

  private static ContactDetails read(byte[] key, PersonId person, SealedContact contact) {
    byte[] plain = Aes.decrypt(key, contact.bytes(), person.value());
    return JSON.readValue(plain, ContactDetails.class);
  }

  /** Makes everything that was sealed for a person unreadable, for good. */
  public void destroyKey(PersonId person) {
    keys.destroy(person);
  }
}
