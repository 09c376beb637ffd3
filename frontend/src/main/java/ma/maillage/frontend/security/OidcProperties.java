package ma.maillage.frontend.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where accounts come from besides the local ones: a provider of OpenID Connect. All of it is off
 * unless there is an issuer.
 *
 * @param issuer the address of the provider, as its tokens name it
 * @param name of the provider, as people know it
 * @param clientId of this installation at the provider
 * @param clientSecret for the sign-in of browsers; without it, bearer tokens alone are taken
 * @param audience whom bearer tokens must be meant for; {@code clientId} when missing
 * @param claims where in a token the rights stand
 */
@ConfigurationProperties("maillage.oidc")
record OidcProperties(
    @Nullable String issuer,
    @DefaultValue("OpenID Connect") String name,
    @DefaultValue("maillage") String clientId,
    @Nullable String clientSecret,
    @Nullable String audience,
    @DefaultValue Claims claims) {

  /**
   * The names of claims. {@code realm_access.roles} names an entry within a claim, unless there is
   * a claim with the whole name. The values of {@code roles} are those of {@link Role}, in any
   * case.
   */
  record Claims(
      @DefaultValue("preferred_username") String username,
      @DefaultValue("name") String displayName,
      @DefaultValue("roles") String roles,
      @DefaultValue("city") String city,
      @DefaultValue("participant") String participant) {}

  boolean signsBrowsersIn() {
    return issuer != null && clientSecret != null;
  }

  String requiredAudience() {
    return audience == null ? clientId : audience;
  }

  @Override
  public String toString() {
    return "OidcProperties[" + issuer + ", secret not shown]";
  }
}
