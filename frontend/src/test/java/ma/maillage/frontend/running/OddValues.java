package ma.maillage.frontend.running;

import java.util.List;
import java.util.random.RandomGenerator;

/** Values that are seldom thought of. For one thread. */
record OddValues(RandomGenerator random) {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "undefined",
          "-1",
          "0",
          "99999999999999999999999999",
          "1e400",
          "NaN",
          "0x10",
          "../../etc/passwd",
          "..\\..\\x",
          "%00",
          "%",
          "\u0000",
          "\u0007\u001b[31m",
          "\u202emoc.elgoog",
          "\ufeff",
          "\ud800",
          "\uffff",
          "\u0130\u0131",
          "ـ‏ِٰالعربية",
          "Ça va ? — « oui »",
          "👩‍👩‍👧‍👦",
          "a\u0301\u0301\u0301\u0301\u0301\u0301",
          "' OR '1'='1",
          "{\"$gt\": \"\"}",
          "$where",
          "a.b.$c",
          "<script>alert(1)</script>",
          "${7*7}#{7*7}{{7*7}}",
          "\r\nSet-Cookie: x=1",
          "\"",
          "\\",
          "*",
          "title:* OR (",
          "\"unclosed -",
          "~100 ^1e9 [a TO",
          "2026-02-30",
          "2026-13-01T99:00:00Z",
          "+999999999-12-31T23:59:59.999999999Z",
          "-999999999-01-01",
          "0000-00-00",
          "9999-12-31",
          "true",
          "STARTUP",
          "fr");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "1e308",
          "1e999",
          "1E-999",
          "0.1",
          "1e2",
          "123456789012345678901234567890");

  private static final int LONG = 70_000;

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  String text() {
    return switch (random.nextInt(12)) {
      case 0 -> "x".repeat(random.nextInt(1, 5000));
      case 1 -> "é".repeat(random.nextInt(1, LONG));
      case 2 -> noise(random.nextInt(1, 40));
      default -> one(TEXTS);
    };
  }

  /** Code points from everywhere, halves of surrogate pairs included. */
  private String noise(int length) {
    StringBuilder noise = new StringBuilder();
    random.ints(length, 0, Character.MAX_CODE_POINT + 1).forEach(noise::appendCodePoint);
    return noise.toString();
  }

  String number() {
    return onceIn(10) ? "9".repeat(random.nextInt(1, 2000)) : one(NUMBERS);
  }

  /** JSON of a type nobody asked for. */
  String json() {
    return switch (random.nextInt(9)) {
      case 0 -> "null";
      case 1 -> number();
      case 2 -> "true";
      case 3 -> "[]";
      case 4 -> "{}";
      case 5 -> "[null]";
      case 6 -> "{\"fr\": {\"fr\": []}, \"$ne\": 1}";
      case 7 -> deep(random.nextInt(1, 3000));
      default -> quoted(text());
    };
  }

  private String deep(int levels) {
    boolean lists = random.nextBoolean();
    return (lists ? "[" : "{\"a\":").repeat(levels) + "1" + (lists ? "]" : "}").repeat(levels);
  }

  /** As a JSON string; control characters go as they are now and then, which JSON forbids. */
  String quoted(String text) {
    if (onceIn(20)) {
      return "\"" + text + "\"";
    }
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                json.append("\\u%04x".formatted(c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }
}
