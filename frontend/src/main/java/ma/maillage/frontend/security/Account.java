package ma.maillage.frontend.security;

import java.util.Collections;
import java.util.EnumSet;
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
 * it acts for. Who was nothing but the ambassador of a city that went to another has no role left.
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
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    if (roles.contains(Role.AMBASSADOR) && city == null) {
      throw new InvalidValue("city", "is required of an ambassador");
    }
    if ((roles.contains(Role.MEMBER) || roles.contains(Role.INVESTOR)) && participant == null) {
      throw new InvalidValue("participant", "is required of a member and of an investor");
    }
  }

  Account withoutCity() {
    Set<Role> left = EnumSet.noneOf(Role.class);
    left.addAll(roles);
    left.remove(Role.AMBASSADOR);
    return new Account(username, displayName, left, null, participant);
  }

  /** Fails unless somebody may do something with it. */
  void requireRole() {
    if (roles.isEmpty()) {
      throw new InvalidValue("roles", "must name at least one role");
    }
  }
}
