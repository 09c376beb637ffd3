package ma.maillage.frontend.problems;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in terms of the JSON, never of our classes, why it could not be read. */
final class JsonFault {

  private JsonFault() {}

  static ProblemDetail problem(JacksonException fault) {
    boolean readable =
        fault instanceof DatabindException || fault instanceof InputCoercionException;
    if (readable && !fault.getPath().isEmpty()) {
      FieldError error = new FieldError(path(fault.getPath()), expectation(fault));
      return Problem.of(HttpStatus.BAD_REQUEST, "InvalidValue", List.of(error));
    }
    String what =
        fault instanceof DatabindException
            ? "the body must be a JSON object"
            : "the body is not JSON in UTF-8: " + fault.getOriginalMessage();
    return Problem.of(HttpStatus.BAD_REQUEST, "MalformedBody", what + where(fault));
  }

  private static String where(JacksonException fault) {
    TokenStreamLocation location = fault.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  private static String path(List<Reference> references) {
    StringBuilder path = new StringBuilder();
    for (Reference reference : references) {
      if (reference.getPropertyName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String expectation(JacksonException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValue invalid) {
        return FieldError.of(invalid).message();
      }
    }
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          "is not known here; known are " + known(unknown);
      case MismatchedInputException mismatch -> mustBe(mismatch.getTargetType());
      case InputCoercionException outOfRange -> mustBe(outOfRange.getTargetType());
      default -> "cannot be read" + where(fault);
    };
  }

  private static String known(UnrecognizedPropertyException unknown) {
    Collection<Object> known = unknown.getKnownPropertyIds();
    return known == null
        ? "none"
        : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  static String mustBe(@Nullable Class<?> type) {
    if (type == null) {
      return "is of the wrong type";
    }
    if (type.isEnum()) {
      return "must be one of " + allowed(type);
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return "must be a date such as 2026-12-31";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "must be a whole number of a usual size";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "must be a list";
    }
    return isWrittenAsText(type) ? "must be a text" : "must be an object";
  }

  /** Texts, and values that wrap one, such as ids. */
  private static boolean isWrittenAsText(Class<?> type) {
    return !type.isRecord() || type.getRecordComponents().length == 1;
  }

  private static String allowed(Class<?> enumeration) {
    return Arrays.stream(enumeration.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
