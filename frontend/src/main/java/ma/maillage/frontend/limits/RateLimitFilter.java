package ma.maillage.frontend.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import ma.maillage.frontend.problems.Problem;
import ma.maillage.frontend.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request once whoever sends it has sent too many. The web client's files are free. */
final class RateLimitFilter extends OncePerRequestFilter {

  private static final List<String> LIMITED = List.of("/api/", "/actuator", "/v3/", "/ws");

  private final RateLimit limit;
  private final Function<HttpServletRequest, @Nullable String> sender;
  private final ProblemWriter problems;

  /**
   * @param sender whose bucket a request takes from; null for none
   */
  RateLimitFilter(
      int perMinute,
      Function<HttpServletRequest, @Nullable String> sender,
      ProblemWriter problems) {
    this.limit = new RateLimit(perMinute, TimeMeter.SYSTEM_MILLISECONDS);
    this.sender = sender;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return LIMITED.stream().noneMatch(request.getServletPath()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = sender.apply(request);
    long wait = key == null ? 0 : limit.take(key);
    if (wait == 0) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
    String detail = "too many requests; try again in " + wait + " s";
    problems.write(response, Problem.of(HttpStatus.TOO_MANY_REQUESTS, "TooManyRequests", detail));
  }
}
