package ma.maillage.frontend.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over 1 MB before they are read: by their announced length, else while counting.
 * Imports stream any size and are left alone. Runs after the sign-in.
 */
@Component
final class BodySizeFilter extends OncePerRequestFilter {

  static final long LIMIT = 1024 * 1024;

  private final ProblemWriter problems;

  BodySizeFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/imports");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > LIMIT) {
      String detail = String.valueOf(new BodyTooLargeException(LIMIT).getMessage());
      problems.write(response, Problem.of(HttpStatus.CONTENT_TOO_LARGE, "BodyTooLarge", detail));
      return;
    }
    chain.doFilter(new CountedRequest(request, LIMIT), response);
  }
}
