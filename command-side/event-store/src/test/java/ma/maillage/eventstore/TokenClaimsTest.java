package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.junit.jupiter.api.Test;

/**
 * The expectations of Axon's own JpaTokenStoreTest: claims, and what two nodes expect of each
 * other.
 */
class TokenClaimsTest extends TokenStoreFixture {

  @Test
  void deletesOnlyWhatItHasClaimed() {
    initialize("p", 2, null);

    assertUnclaimable(() -> local.deleteToken("p", 0, null).join());
    assertUnclaimable(() -> local.deleteToken("unknown", 0, null).join());

    fetch(local, "p", 0);
    local.deleteToken("p", 0, null).join();
    assertThat(local.fetchSegments("p", null).join()).containsExactly(new Segment(1, 1));
  }

  @Test
  void claimsStoresAndReleases() {
    initialize("p", 1, null);

    assertThat(fetch(local, "p", 0)).isNull();
    store(local, token(1), "p", 0);
    assertThat(owner("p", 0)).isEqualTo("local");

    local.releaseClaim("p", 0, null).join();
    assertThat(owner("p", 0)).isNull();
    assertThat(fetch(other, "p", 0)).isEqualTo(token(1));
  }

  @Test
  void refusesASecondHolder() {
    initialize("p", 1, null);
    fetch(local, "p", 0);

    assertUnclaimable(() -> fetch(other, "p", 0));
    assertUnclaimable(() -> store(other, token(1), "p", 0));
    assertUnclaimable(() -> other.deleteToken("p", 0, null).join());
  }

  @Test
  void givesAnExpiredClaimToAnother() {
    initialize("p", 1, null);
    fetch(local, "p", 0);
    fetch(thief, "p", 0);

    assertUnclaimable(() -> store(local, token(0), "p", 0));
    local.releaseClaim("p", 0, null).join();
    assertThat(owner("p", 0)).isEqualTo("thief");
    store(thief, token(1), "p", 0);
  }

  @Test
  void extendsOnlyItsOwnClaim() {
    initialize("p", 1, null);
    fetch(local, "p", 0);

    local.extendClaim("p", 0, null).join();
    assertUnclaimable(() -> thief.extendClaim("p", 0, null).join());
  }

  @Test
  void givesAClaimToOneOfManyNodesOnly() {
    initialize("p", 1, null);

    List<CompletableFuture<Boolean>> claims =
        IntStream.range(0, 16)
            .mapToObj(i -> store("node-" + i, Duration.ofSeconds(10)))
            .map(
                store ->
                    CompletableFuture.supplyAsync(
                        () -> !store.fetchToken("p", 0, null).isCompletedExceptionally()))
            .toList();

    assertThat(claims.stream().filter(CompletableFuture::join)).hasSize(1);
  }
}
