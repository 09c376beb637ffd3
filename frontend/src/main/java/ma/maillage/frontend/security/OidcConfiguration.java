package ma.maillage.frontend.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Bearer tokens of an OpenID provider, and its sign-in page for browsers, where an issuer is
 * configured. The provider is asked at the first use, so that a node starts without it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(OidcConfiguration.ISSUER)
class OidcConfiguration {

  static final String ISSUER = "maillage.oidc.issuer";

  @Bean
  OidcSecurity oidcSecurity(
      @Value("${" + ISSUER + "}") String issuer,
      OidcProperties properties,
      Accounts accounts,
      CurrentAccounts current,
      SignedInBrowser browser,
      ProblemEntryPoint problems) {
    OidcAccounts foreign = new OidcAccounts(accounts, current, properties.claims());
    String secret = properties.clientSecret();
    return new OidcSecurity(
        foreign,
        decoder(issuer, properties.requiredAudience()),
        secret == null ? null : registrations(issuer, properties.clientId(), secret),
        new OidcSignIn(foreign, browser),
        problems);
  }

  private static JwtDecoder decoder(String issuer, String audience) {
    JwtDecoder decoder = new SupplierJwtDecoder(() -> validating(issuer, audience));
    return token -> {
      try {
        return decoder.decode(token);
      } catch (JwtDecoderInitializationException unreachable) {
        throw new AuthenticationServiceException("no answer of " + issuer, unreachable);
      }
    };
  }

  private static JwtDecoder validating(String issuer, String audience) {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer),
            new JwtClaimValidator<@Nullable List<String>>(
                JwtClaimNames.AUD, meant -> meant != null && meant.contains(audience))));
    return decoder;
  }

  private static ClientRegistrationRepository registrations(
      String issuer, String clientId, String secret) {
    SingletonSupplier<ClientRegistration> registration =
        SingletonSupplier.of(
            () ->
                ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(OidcSecurity.REGISTRATION)
                    .clientId(clientId)
                    .clientSecret(secret)
                    .scope("openid", "profile")
                    .build());
    return id -> id.equals(OidcSecurity.REGISTRATION) ? registration.obtain() : null;
  }
}
