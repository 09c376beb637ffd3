package ma.maillage.frontend.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords to hand out: 20 characters that cannot be mistaken for one another, 116 bits. */
final class GeneratedPassword {

  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private GeneratedPassword() {}

  static String next() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }
}
