package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyEncodingTest {

  private static final Comparator<Object> SERVER_ORDER = ValueComparator.ascWithoutListHandling();

  private final Random random = new Random(7);

  @Test
  void ordersValuesAsTheServerDoes() {
    List<@Nullable Object> values = new ArrayList<>();
    values.addAll(List.of(MinKey.getInstance(), MaxKey.getInstance(), "", true, false, 0, -0.0));
    values.add(null);
    for (int i = 0; i < 400; i++) {
      values.add(value());
    }
    for (Object first : values) {
      Key key = KeyEncoding.of(first);
      for (Object second : values) {
        assertThat(Integer.signum(key.compareTo(KeyEncoding.of(second))))
            .as("%s compared with %s", first, second)
            .isEqualTo(Integer.signum(SERVER_ORDER.compare(first, second)));
      }
    }
  }

  @Test
  void noKeyIsTheBeginningOfAnother() {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      keys.add(KeyEncoding.of(value()));
    }
    for (Key first : keys) {
      assertThat(keys).filteredOn(it -> it.startsWith(first)).allMatch(first::equals);
    }
  }

  @Test
  void invertedKeysAreInTheOppositeOrder() {
    for (int i = 0; i < 1_000; i++) {
      Key first = KeyEncoding.of(value());
      Key second = KeyEncoding.of(value());
      assertThat(Integer.signum(first.inverted().compareTo(second.inverted())))
          .isEqualTo(Integer.signum(second.compareTo(first)));
    }
  }

  @Test
  void equalNumbersHaveEqualKeysWhateverTheirType() {
    assertThat(KeyEncoding.of(3)).isEqualTo(KeyEncoding.of(3L)).isEqualTo(KeyEncoding.of(3.0));
    assertThat(KeyEncoding.of(new Document("a", 1).append("b", 2L)))
        .isEqualTo(KeyEncoding.of(new Document("a", 1L).append("b", 2.0)));
  }

  @Test
  void missingIsNull() {
    assertThat(KeyEncoding.of(Missing.getInstance())).isEqualTo(KeyEncoding.of(null));
  }

  @Test
  void tellsLongsApartThatNoDoubleCan() {
    long power = 1L << 53;
    List<Long> ascending =
        List.of(
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -power - 1,
            -power,
            -1L,
            0L,
            power,
            power + 1,
            power + 2,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);
    assertThat(ascending.stream().map(KeyEncoding::of).toList())
        .isSortedAccordingTo(Comparator.naturalOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfTheFieldsOfADocumentCounts() {
    assertThat(KeyEncoding.of(new Document("a", 1).append("b", 2)))
        .isNotEqualTo(KeyEncoding.of(new Document("b", 2).append("a", 1)));
  }

  @Test
  void refusesWhatHasNoPlaceInTheOrder() {
    assertThatExceptionOfType(UnorderedValueException.class)
        .isThrownBy(() -> KeyEncoding.of(new Object()));
  }

  private Object value() {
    return switch (random.nextInt(11)) {
      case 0 -> random.nextInt(20) - 10;
      case 1 -> (long) random.nextInt() * 3;
      case 2 -> random.nextGaussian() / 1_000;
      case 3 -> text();
      case 4 -> random.nextBoolean();
      case 5 -> Instant.ofEpochMilli(random.nextInt());
      case 6 -> new UUID(random.nextLong(), random.nextLong());
      case 7 -> {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        yield new ObjectId(bytes);
      }
      case 8 -> {
        byte[] bytes = new byte[random.nextInt(4)];
        random.nextBytes(bytes);
        yield new BinData(bytes);
      }
      case 9 -> new Document(text(), random.nextInt(3));
      default -> List.of(random.nextInt(3), text());
    };
  }

  private String text() {
    String alphabet = "a\0bé\u0639\uFEFF\uD83D\uDE00";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
