package ma.maillage.api.places;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;

/**
 * A date as precise as its source: a year, a month or a day, written {@code 2018}, {@code 2016-06}
 * or {@code 2016-06-15}. A fact holds from the {@linkplain #firstDay() first day} of it.
 */
public record FactDate(@JsonValue String value) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  public FactDate {
    value = Checked.text("date", value, 10);
    firstDay(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FactDate of(String value) {
    return new FactDate(value);
  }

  public LocalDate firstDay() {
    return firstDay(value);
  }

  private static LocalDate firstDay(String text) {
    try {
      return switch (text.length()) {
        case YEAR -> Year.parse(text).atDay(1);
        case MONTH -> YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException unreadable) {
      throw new InvalidValue("date", "must be written 2018, 2016-06 or 2016-06-15");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
