package ma.maillage.frontend.problems;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Everything that is nobody's refusal: a fault of ours, for our log alone. */
@RestControllerAdvice
@Order(3)
final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  @ExceptionHandler
  ProblemDetail fault(Exception fault) {
    LOG.error("A request failed", fault);
    String detail = "the server could not answer; the fault is in its log";
    return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "ServerFault", detail);
  }
}
