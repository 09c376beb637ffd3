package ma.maillage.frontend.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import ma.maillage.frontend.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Feeds as Server-Sent Events. */
@RestController
@RequestMapping(path = "/api/feeds", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
@Tag(
    name = "Feeds",
    description =
        "Server-Sent Events: `id` is the offset, `event` the type, `data` the JSON body. The first"
            + " event has type `epoch`. The same feeds are at /ws over STOMP 1.2, as destinations"
            + " /feeds/inbox/{city}, /feeds/deals/{id} and so on with headers `since` and `epoch`.")
final class FeedsController {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private final FeedDesk desk;
  private final SseStreams streams;

  FeedsController(FeedDesk desk, SseStreams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  @GetMapping("/inbox/{city}")
  @Operation(summary = "Follow what happens in the inbox of a city")
  SseEmitter inbox(
      @PathVariable String city,
      @ParameterObject FeedStart start,
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
      @AuthenticationPrincipal Actor actor) {
    return follow("inbox/" + city, start, lastEventId, actor);
  }

  @GetMapping("/introductions/{participant}")
  @Operation(summary = "Follow what happens to the introductions of a participant")
  SseEmitter introductions(
      @PathVariable String participant,
      @ParameterObject FeedStart start,
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
      @AuthenticationPrincipal Actor actor) {
    return follow("introductions/" + participant, start, lastEventId, actor);
  }

  @GetMapping("/deals/{id}")
  @Operation(summary = "Follow the deals that fit a subscription")
  SseEmitter deals(
      @PathVariable String id,
      @ParameterObject FeedStart start,
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
      @AuthenticationPrincipal Actor actor) {
    return follow("deals/" + id, start, lastEventId, actor);
  }

  @GetMapping("/sites/{site}")
  @Operation(summary = "Follow who is offered, takes and gives back the places of a site")
  SseEmitter site(
      @PathVariable String site,
      @ParameterObject FeedStart start,
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
      @AuthenticationPrincipal Actor actor) {
    return follow("sites/" + site, start, lastEventId, actor);
  }

  @GetMapping("/places/{participant}")
  @Operation(summary = "Follow what becomes of the applications of a participant for places")
  SseEmitter places(
      @PathVariable String participant,
      @ParameterObject FeedStart start,
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
      @AuthenticationPrincipal Actor actor) {
    return follow("places/" + participant, start, lastEventId, actor);
  }

  @GetMapping("/city-requests/{city}")
  @Operation(summary = "Follow what a city asks for and what becomes of it")
  SseEmitter cityRequests(
      @PathVariable String city,
      @ParameterObject FeedStart start,
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
      @AuthenticationPrincipal Actor actor) {
    return follow("city-requests/" + city, start, lastEventId, actor);
  }

  @GetMapping("/renewals/{participant}")
  @Operation(summary = "Follow what a participant is asked to renew")
  SseEmitter renewals(
      @PathVariable String participant,
      @ParameterObject FeedStart start,
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
      @AuthenticationPrincipal Actor actor) {
    return follow("renewals/" + participant, start, lastEventId, actor);
  }

  private SseEmitter follow(
      String feed, FeedStart start, @Nullable String lastEventId, Actor actor) {
    String since = lastEventId == null ? start.since() : lastEventId;
    long offset = desk.start(desk.channel(feed, actor), since, start.epoch());
    return streams.open(feed, offset, actor);
  }
}
