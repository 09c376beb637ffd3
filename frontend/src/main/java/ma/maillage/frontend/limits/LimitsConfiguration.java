package ma.maillage.frontend.limits;

import jakarta.servlet.ServletRequest;
import java.security.Principal;
import java.util.Optional;
import ma.maillage.frontend.problems.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

  private static final int BEFORE_SIGN_IN = Ordered.HIGHEST_PRECEDENCE + 100;

  @Bean
  FilterRegistrationBean<RateLimitFilter> limitOfAddresses(
      LimitsProperties properties, ProblemWriter problems) {
    var filter =
        new RateLimitFilter(properties.perAddress(), ServletRequest::getRemoteAddr, problems);
    var registration = new FilterRegistrationBean<>(filter);
    registration.setName("limitOfAddresses");
    registration.setOrder(BEFORE_SIGN_IN);
    return registration;
  }

  @Bean
  FilterRegistrationBean<RateLimitFilter> limitOfAccounts(
      LimitsProperties properties, ProblemWriter problems) {
    var filter =
        new RateLimitFilter(
            properties.perAccount(),
            request ->
                Optional.ofNullable(request.getUserPrincipal())
                    .map(Principal::getName)
                    .orElse(null),
            problems);
    var registration = new FilterRegistrationBean<>(filter);
    registration.setName("limitOfAccounts");
    return registration;
  }
}
