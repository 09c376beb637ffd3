package ma.maillage.frontend.security;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import ma.maillage.api.AccountName;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in. An ambassador has a city; a member or an investor has the participant
 * it acts for.
 */
public record Account(
    AccountName username,
    String displayName,
    Set<Role> roles,
    @Nullable CityCode city,
    @Nullable ParticipantId participant) {

  private static final int LONGEST_NAME = 200;

  public Account {
    displayName = Checked.text("displayName", displayName, LONGEST_NAME);
    if (roles.isEmpty()) {
      throw new InvalidValue("roles", "must name at least one role");
    }
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    if (roles.contains(Role.AMBASSADOR) && city == null) {
      throw new InvalidValue("city", "is required of an ambassador");
    }
    if ((roles.contains(Role.MEMBER) || roles.contains(Role.INVESTOR)) && participant == null) {
      throw new InvalidValue("participant", "is required of a member and of an investor");
    }
  }
}
