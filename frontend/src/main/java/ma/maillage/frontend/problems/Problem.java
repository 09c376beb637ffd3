package ma.maillage.frontend.problems;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes the problem details of this application. */
public final class Problem {

  private static final String TYPES = "urn:maillage:problem:";

  private Problem() {}

  /** A problem whose {@code code} is a stable name in camel case, such as {@code UnknownNeed}. */
  public static ProblemDetail of(HttpStatusCode status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPES + code));
    problem.setTitle(inWords(code));
    problem.setProperty("code", code);
    return problem;
  }

  /** A problem with fields; the detail repeats what is wrong with each of them. */
  public static ProblemDetail of(HttpStatusCode status, String code, List<FieldError> errors) {
    String detail = errors.stream().map(FieldError::toString).collect(Collectors.joining("; "));
    ProblemDetail problem = of(status, code, detail);
    problem.setProperty("errors", errors);
    return problem;
  }

  /** An answer with a problem, whatever the client says it would rather have. */
  public static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String inWords(String code) {
    String words = code.replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
