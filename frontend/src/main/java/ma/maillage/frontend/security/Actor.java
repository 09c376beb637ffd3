package ma.maillage.frontend.security;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, and what this one may do. The {@code require…} methods return the {@link
 * Mandate} to do it, or throw {@link AccessDeniedException} with a reason to show.
 *
 * <p>Immutable but for the password hash, which Spring Security erases once after the sign-in.
 */
public final class Actor implements UserDetails, CredentialsContainer {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Account account;
  private transient volatile StoredPassword password;

  Actor(Account account, StoredPassword password) {
    this.account = account;
    this.password = password;
  }

  StoredPassword password() {
    return password;
  }

  public Account account() {
    return account;
  }

  public boolean is(Role role) {
    return account.roles().contains(role);
  }

  /** Does what ambassadors and operators do for everybody. */
  public Mandate requireStaff() {
    if (!actsForAnyone()) {
      throw new AccessDeniedException("only ambassadors and operators may do this");
    }
    return mandateFor(null);
  }

  public Mandate requireOperating() {
    if (!is(Role.OPERATOR)) {
      throw new AccessDeniedException("only operators may do this");
    }
    return mandateFor(null);
  }

  private Mandate mandateFor(@Nullable ParticipantId participant) {
    boolean own = participant == null || participant.equals(account.participant());
    return new Mandate(account.username(), own ? null : participant);
  }

  /** Acts for its own organisation, or on behalf of any as ambassador or operator. */
  public Mandate requireActingFor(ParticipantId participant) {
    if (!actsForAnyone() && !participant.equals(account.participant())) {
      throw new AccessDeniedException(
          "only members of participant " + participant + ", ambassadors and operators may do this");
    }
    return mandateFor(participant);
  }

  /** Reads what concerns its own organisation, or anything as operator. */
  public Mandate requireMembership(@Nullable ParticipantId participant) {
    boolean own = participant != null && participant.equals(account.participant());
    if (!is(Role.OPERATOR) && !own) {
      throw new AccessDeniedException(
          "only members of participant " + participant + " and operators may do this");
    }
    return mandateFor(participant);
  }

  /** Follows deals as the investor itself or as operator. */
  public Mandate requireInvesting(ParticipantId investor) {
    if (!is(Role.OPERATOR) && !(is(Role.INVESTOR) && investor.equals(account.participant()))) {
      throw new AccessDeniedException("only investor " + investor + " and operators may do this");
    }
    return mandateFor(investor);
  }

  /** Reads and empties the inbox of one of these cities as its ambassador, or any as operator. */
  public Mandate requireRepresenting(Set<CityCode> cities) {
    if (!represents(cities)) {
      throw new AccessDeniedException(
          "only an ambassador of " + cities + " and operators may do this");
    }
    return mandateFor(null);
  }

  /** Runs a site as the ambassador of its city, as a member of who operates it, or as operator. */
  public Mandate requireRunning(CityCode city, ParticipantId siteOperator) {
    if (!runs(city, siteOperator)) {
      throw new AccessDeniedException(
          "only an ambassador of "
              + city
              + ", members of participant "
              + siteOperator
              + " and operators may do this");
    }
    return mandateFor(null);
  }

  public boolean runs(CityCode city, ParticipantId siteOperator) {
    return is(Role.OPERATOR)
        || (is(Role.AMBASSADOR) && city.equals(account.city()))
        || siteOperator.equals(account.participant());
  }

  /** Whether it is the ambassador of one of these cities, or an operator. */
  public boolean represents(Set<CityCode> cities) {
    return is(Role.OPERATOR) || (is(Role.AMBASSADOR) && cities.contains(account.city()));
  }

  public boolean actsForAnyone() {
    return is(Role.OPERATOR) || is(Role.AMBASSADOR);
  }

  /** What Spring Security is told of who is signed in. */
  AbstractAuthenticationToken signedIn() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.copyOf(
        account.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
  }

  @Override
  public @Nullable String getPassword() {
    return password.hash();
  }

  @Override
  public String getUsername() {
    return account.username().value();
  }

  @Override
  public void eraseCredentials() {
    password = password.erased();
  }
}
