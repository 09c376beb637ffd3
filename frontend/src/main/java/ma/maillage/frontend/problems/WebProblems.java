package ma.maillage.frontend.problems;

import java.util.Comparator;
import java.util.List;
import ma.maillage.api.InvalidValue;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** What Spring refuses: bodies it cannot read, paths and methods it does not know, and the like. */
@RestControllerAdvice
@Order(1)
final class WebProblems extends ResponseEntityExceptionHandler {

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(unreadable(unreadable), headers);
  }

  private static ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    if (unreadable.getRootCause() instanceof BodyTooLargeException tooLarge) {
      String detail = String.valueOf(tooLarge.getMessage());
      return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "BodyTooLarge", detail);
    }
    return unreadable.getCause() instanceof JacksonException fault
        ? JsonFault.problem(fault)
        : Problem.of(HttpStatus.BAD_REQUEST, "MalformedBody", "a JSON body is required");
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FieldError> errors =
        invalid.getFieldErrors().stream()
            .map(e -> new FieldError(e.getField(), String.valueOf(e.getDefaultMessage())))
            .sorted(Comparator.comparing(FieldError::field))
            .toList();
    return answer(Problem.of(HttpStatus.BAD_REQUEST, "InvalidValue", errors), headers);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FieldError> errors = List.of(new FieldError(missing.getParameterName(), "is required"));
    return answer(Problem.of(HttpStatus.BAD_REQUEST, "InvalidValue", errors), headers);
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException mismatch,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String field = String.valueOf(mismatch.getPropertyName());
    String message =
        mismatch.getMostSpecificCause() instanceof InvalidValue invalid
            ? FieldError.of(invalid).message()
            : JsonFault.mustBe(mismatch.getRequiredType());
    List<FieldError> errors = List.of(new FieldError(field, message));
    return answer(Problem.of(HttpStatus.BAD_REQUEST, "InvalidValue", errors), headers);
  }

  @Override
  protected ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String detail = "there is nothing at /" + missing.getResourcePath();
    return answer(Problem.of(HttpStatus.NOT_FOUND, "UnknownPath", detail), headers);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
      HttpMediaTypeNotSupportedException unsupported,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String detail =
        "a body of type "
            + unsupported.getContentType()
            + " is not taken here; send one of "
            + unsupported.getSupportedMediaTypes();
    return answer(Problem.of(status, "UnsupportedMediaType", detail), headers);
  }

  /** Parameters that are no text, also in a body that says it is a form. */
  @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
  ResponseEntity<ProblemDetail> unreadableParameters(RuntimeException unreadable) {
    String detail =
        "the parameters of the request cannot be read; encode them as UTF-8 by RFC 3986";
    return Problem.answer(Problem.of(HttpStatus.BAD_REQUEST, "UnreadableParameters", detail));
  }

  /** Every other refusal of Spring has a status and a detail of its own; it lacks our code. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail spring =
        body == null && exception instanceof ErrorResponse refusal ? refusal.getBody() : null;
    String detail =
        spring == null || spring.getDetail() == null
            ? "the request was refused"
            : spring.getDetail();
    String code =
        switch (status.value()) {
          case 404 -> "UnknownPath";
          case 405 -> "MethodNotAllowed";
          case 406 -> "NotAcceptable";
          case 503 -> "NotAvailable";
          default -> "RequestRefused";
        };
    return answer(Problem.of(status, code, detail), headers);
  }

  private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
