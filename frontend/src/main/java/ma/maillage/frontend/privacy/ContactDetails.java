package ma.maillage.frontend.privacy;

import java.util.regex.Pattern;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * How a person can be reached. Its text form says nothing of the person, for it may end up in a
 * log; so do the messages of what is invalid.
 */
public record ContactDetails(
    String name, @Nullable String mail, @Nullable String phone, @Nullable String function) {

  private static final int LONGEST = 200;
  private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{3,30}");

  public ContactDetails {
    name = Checked.text("name", name, LONGEST);
    mail = Checked.optionalText("mail", mail, LONGEST);
    phone = Checked.optionalText("phone", phone, LONGEST);
    function = Checked.optionalText("function", function, LONGEST);
    if (mail != null && !MAIL.matcher(mail).matches()) {
      throw new InvalidValue("mail", "must be an address such as name@example.org");
    }
    if (phone != null && !PHONE.matcher(phone).matches()) {
      throw new InvalidValue("phone", "must be a number such as +212 5 22 00 00 00");
    }
  }

  @Override
  public String toString() {
    return "contact details";
  }
}
