package ma.maillage.frontend.running;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** A real OpenID provider with one user, of whom it says what it is told to. */
final class OidcProvider implements AutoCloseable {

  static final String USER = "user";
  static final String PASSWORD = "secret of the user";
  static final String CLIENT = "maillage";
  static final String OTHER_CLIENT = "another-application";

  /** What tokens say of the user from now on. */
  private static final Map<String, Object> CLAIMS = new ConcurrentHashMap<>();

  private final ConfigurableApplicationContext context;

  private OidcProvider(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts a provider on a port that sends browsers back to {@code redirect}. */
  static OidcProvider start(int port, String redirect) {
    SpringApplication provider = new SpringApplication(Provider.class);
    provider.setRegisterShutdownHook(false);
    return new OidcProvider(
        provider.run(
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--server.servlet.session.cookie.name=PROVIDER",
            "--redirect=" + redirect));
  }

  static String secretOf(String client) {
    return "secret of " + client;
  }

  void says(Map<String, Object> claims) {
    CLAIMS.clear();
    CLAIMS.putAll(claims);
  }

  URI issuer() {
    int port =
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    context.close();
  }

  /** No {@code @Configuration}, which the application beside it would find. */
  @EnableAutoConfiguration
  static class Provider {

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
          .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
          .csrf(csrf -> csrf.ignoringRequestMatchers("/login"))
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    UserDetailsService users() {
      return new InMemoryUserDetailsManager(
          User.withUsername(USER).password("{noop}" + PASSWORD).build());
    }

    @Bean
    RegisteredClientRepository clients(@Value("${redirect}") String redirect) {
      return new InMemoryRegisteredClientRepository(
          client(CLIENT, redirect), client(OTHER_CLIENT, redirect));
    }

    private static RegisteredClient client(String id, String redirect) {
      return RegisteredClient.withId(id)
          .clientId(id)
          .clientSecret("{noop}" + secretOf(id))
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
          .redirectUri(redirect)
          .scopes(scopes -> scopes.addAll(List.of("openid", "profile")))
          .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
          .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return token -> token.getClaims().claims(claims -> claims.putAll(CLAIMS));
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      RSAKey key =
          new RSAKey.Builder((RSAPublicKey) pair.getPublic())
              .privateKey(pair.getPrivate())
              .keyID("key")
              .build();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }
  }
}
