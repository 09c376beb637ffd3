package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.junit.jupiter.api.Test;

/** The expectations of Axon's own JpaTokenStoreTest: segments, their split and their merge. */
class TokenSegmentsTest extends TokenStoreFixture {

  @Test
  void initializesSegments() {
    List<Segment> created = initialize("p", 7, null);

    assertThat(created).hasSize(7);
    assertThat(local.fetchSegments("p", null).join()).containsExactlyInAnyOrderElementsOf(created);
  }

  @Test
  void initializesSegmentsAtAGivenPosition() {
    for (Segment segment : initialize("p", 7, token(10))) {
      assertThat(local.fetchToken("p", segment, null).join()).isEqualTo(token(10));
    }
  }

  @Test
  void refusesToInitializeSegmentsTwice() {
    initialize("p", 2, null);

    assertUnclaimable(() -> initialize("p", 2, null));
    assertUnclaimable(() -> initialize("p", 1, null));
  }

  @Test
  void refusesToInitializeASegmentTwice() {
    local.initializeSegment(token(1), "p", Segment.ROOT_SEGMENT, null).join();

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> local.initializeSegment(token(2), "p", Segment.ROOT_SEGMENT, null).join())
        .withCauseInstanceOf(UnableToInitializeTokenException.class);
    assertThat(fetch(local, "p", 0)).isEqualTo(token(1));
  }

  @Test
  void fetchesBySegment() {
    List<Segment> two = initialize("two", 2, null);
    List<Segment> one = initialize("one", 1, null);

    assertThat(local.fetchToken("two", two.get(1), null).join()).isNull();
    assertThat(local.fetchToken("one", one.get(0), null).join()).isNull();
  }

  @Test
  void doesNotFetchASegmentThatWasMerged() {
    initialize("p", 1, null);

    assertUnclaimable(() -> local.fetchToken("p", new Segment(1, 1), null).join());
    assertUnclaimable(() -> local.fetchToken("p", new Segment(0, 1), null).join());
    assertThat(owner("p", 0)).isNull();
  }

  @Test
  void doesNotFetchASegmentThatWasSplit() {
    initialize("four", 4, null);
    initialize("two", 2, null);

    assertUnclaimable(() -> local.fetchToken("four", new Segment(1, 1), null).join());
    assertUnclaimable(() -> local.fetchToken("two", new Segment(0, 0), null).join());
    assertThat(owner("two", 0)).isNull();
  }

  @Test
  void findsSegments() {
    initialize("p", 2, null);

    assertThat(local.fetchSegments("p", null).join()).hasSize(2);
    assertThat(local.fetchSegments("unknown", null).join()).isEmpty();
    assertThat(local.fetchSegment("p", 1, null).join()).isEqualTo(new Segment(1, 1));
    assertThat(local.fetchSegment("p", 2, null).join()).isNull();
  }

  @Test
  void findsSegmentsThatOthersHaveNotClaimed() {
    initialize("p", 2, null);
    store(local, token(1), "p", 0);
    store(local, token(2), "p", 1);

    assertThat(other.fetchAvailableSegments("p", null).join()).isEmpty();
    assertThat(local.fetchAvailableSegments("p", null).join()).hasSize(2);
    assertThat(thief.fetchAvailableSegments("p", null).join()).hasSize(2);

    local.releaseClaim("p", 0, null).join();
    assertThat(other.fetchAvailableSegments("p", null).join()).containsExactly(new Segment(0, 1));
    assertThat(other.fetchAvailableSegments("unknown", null).join()).isEmpty();
  }

  @Test
  void givesNoSegmentsAwayWhileSomeAreMissing() {
    initialize("p", 4, token(7));
    fetch(local, "p", 3);
    local.deleteToken("p", 3, null).join();

    assertUnclaimable(() -> local.fetchAvailableSegments("p", null).join());
    assertUnclaimable(() -> other.fetchAvailableSegments("p", null).join());

    local.initializeSegment(token(7), "p", new Segment(3, 3), null).join();
    assertThat(other.fetchAvailableSegments("p", null).join()).hasSize(4);
  }

  @Test
  void splitsAndMergesStepByStepAsAxonDoes() {
    initialize("p", 1, token(5));
    fetch(local, "p", 0);
    local.initializeSegment(token(5), "p", new Segment(1, 1), null).join();
    local.releaseClaim("p", 0, null).join();
    assertUnclaimable(() -> other.deleteToken("p", 0, null).join());
    local.deleteToken("p", 0, null).join();
    local.initializeSegment(token(5), "p", new Segment(0, 1), null).join();
    assertThat(other.fetchAvailableSegments("p", null).join())
        .containsExactly(new Segment(0, 1), new Segment(1, 1));

    fetch(other, "p", 0);
    fetch(other, "p", 1);
    other.deleteToken("p", 1, null).join();
    other.deleteToken("p", 0, null).join();
    other.initializeSegment(token(5), "p", Segment.ROOT_SEGMENT, null).join();
    assertThat(local.fetchAvailableSegments("p", null).join())
        .containsExactly(Segment.ROOT_SEGMENT);
    assertThat(fetch(local, "p", 0)).isEqualTo(token(5));
  }
}
