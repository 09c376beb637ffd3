package ma.maillage.frontend.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body of no type in particular, which Spring takes for a fault of ours. */
@Component
final class ContentTypeFilter extends OncePerRequestFilter {

  private final ProblemWriter problems;

  ContentTypeFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOneType(request.getContentType())) {
      chain.doFilter(request, response);
      return;
    }
    String detail = "Content-Type must be one type, such as application/json";
    HttpStatus status = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    problems.write(response, Problem.of(status, "UnsupportedMediaType", detail));
  }

  private static boolean isOneType(@Nullable String type) {
    try {
      return type == null || type.isEmpty() || MediaType.parseMediaType(type).isConcrete();
    } catch (InvalidMediaTypeException notAType) {
      return false;
    }
  }
}
