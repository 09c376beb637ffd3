package ma.maillage.api.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;

/**
 * What is recorded of a person, as nobody can read it without that person's key: Base64, at most
 * 12,000 characters. How it is sealed and opened is none of the language's business.
 */
public record SealedContact(@JsonValue String base64) {

  private static final int LONGEST = 12_000;

  public SealedContact {
    base64 = Checked.text("contact", base64, LONGEST);
    decode(base64);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SealedContact of(String base64) {
    return new SealedContact(base64);
  }

  public static SealedContact of(byte[] bytes) {
    return new SealedContact(Base64.getEncoder().encodeToString(bytes));
  }

  public byte[] bytes() {
    return decode(base64);
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      throw new InvalidValue("contact", "must be Base64");
    }
  }

  @Override
  public String toString() {
    return base64;
  }
}
