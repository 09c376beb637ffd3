package ma.maillage.frontend.axon;

import java.util.List;
import java.util.Optional;
import ma.maillage.frontend.axon.parking.ParkedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * The event processors over HTTP: {@code GET processors}, {@code GET processors/NAME}, and {@code
 * POST processors/NAME/OPERATION}, where the operation is {@code rebuild}, {@code retry} with a
 * {@code sequence}, or {@code discard} with a {@code position} and a {@code reason}.
 */
@Endpoint(id = "processors")
public final class ProcessorsEndpoint {

  /** Every processor. */
  public record All(List<ProcessorState> processors) {}

  /** One processor and what it has parked. */
  public record One(ProcessorState state, List<ParkedEvent> parked) {}

  /** What was wrong with a request. */
  public record Refused(String detail) {}

  /** The event that stopped a retry, or null when all were handled. */
  public record Retried(@Nullable ParkedEvent failedAgain) {}

  private final Processors processors;

  ProcessorsEndpoint(Processors processors) {
    this.processors = processors;
  }

  @ReadOperation
  public All all() {
    return new All(processors.states());
  }

  @ReadOperation
  public WebEndpointResponse<Object> one(@Selector String name) {
    try {
      return new WebEndpointResponse<>(one(processors.state(name)));
    } catch (ProcessorException e) {
      return refused(e);
    }
  }

  private One one(ProcessorState state) {
    return new One(state, processors.parked(state.name()));
  }

  @WriteOperation
  public WebEndpointResponse<Object> change(
      @Selector String name,
      @Selector String operation,
      @Nullable String sequence,
      @Nullable Long position,
      @Nullable String reason) {
    try {
      return new WebEndpointResponse<>(
          switch (operation) {
            case "rebuild" -> rebuild(name);
            case "retry" -> retry(name, given("sequence", sequence));
            case "discard" -> discard(name, given("position", position), given("reason", reason));
            default -> throw invalid("The operation is rebuild, retry or discard");
          });
    } catch (ProcessorException e) {
      return refused(e);
    }
  }

  private Object rebuild(String name) {
    processors.rebuild(name);
    return one(processors.state(name));
  }

  private Object retry(String name, String sequence) {
    Optional<ParkedEvent> failedAgain = processors.retry(name, sequence);
    return new Retried(failedAgain.orElse(null));
  }

  private Object discard(String name, long position, String reason) {
    processors.discard(name, position, reason);
    return one(processors.state(name));
  }

  private static <T> T given(String parameter, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw invalid("The operation needs a " + parameter);
    }
    return value;
  }

  private static InvalidEndpointRequestException invalid(String reason) {
    return new InvalidEndpointRequestException(reason, reason);
  }

  private static WebEndpointResponse<Object> refused(ProcessorException refusal) {
    int status =
        switch (refusal) {
          case UnknownProcessorException _, NothingParkedException _ ->
              WebEndpointResponse.STATUS_NOT_FOUND;
          case NothingToRebuildException _, ProcessorNotHereException _ -> 409;
          case ProcessorNotStoppedException _ -> WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE;
        };
    return new WebEndpointResponse<>(new Refused(String.valueOf(refusal.getMessage())), status);
  }
}
