package ma.maillage.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.maillage.api.InvalidValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @Test
  void continuesBeforeThePositionOfTheCursor() {
    String cursor = PageRequest.cursorBefore(4711);

    assertThat(PageRequest.of(cursor, 10)).isEqualTo(new PageRequest(4711, 10));
  }

  @Test
  void startsAtTheNewestWithoutACursor() {
    assertThat(PageRequest.of(null, null)).isEqualTo(new PageRequest(Long.MAX_VALUE, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "4711", "not base64!", "AAAAAAAAAAA", "_________-8", "AAAAAAAAEmcA"})
  void refusesACursorItDidNotGive(String cursor) {
    assertRefused("cursor", () -> PageRequest.of(cursor, 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void refusesALimitOutOfBounds(int limit) {
    assertRefused("limit", () -> PageRequest.of(null, limit));
  }

  private static void assertRefused(String field, ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            InvalidValue.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
  }
}
