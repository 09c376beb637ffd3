package ma.maillage.frontend.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Searches every byte of every file under a directory. A text is looked for in UTF-8, in UTF-16 of
 * both orders, and in the Base64 of its UTF-8 wherever in a larger text it begins.
 */
record Traces(Path directory) {

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** The files that hold one of the texts. */
  List<Path> of(List<String> texts) {
    List<byte[]> patterns = texts.stream().flatMap(Traces::patterns).toList();
    return files().stream().filter(file -> holds(file, patterns)).toList();
  }

  /** The files that hold these bytes as they are. */
  List<Path> of(byte[] bytes) {
    return files().stream().filter(file -> holds(file, List.of(bytes))).toList();
  }

  /** Whether a text, such as an export, holds one of the texts. */
  static boolean in(String whole, List<String> texts) {
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return texts.stream().flatMap(Traces::patterns).anyMatch(pattern -> holds(bytes, pattern));
  }

  private static Stream<byte[]> patterns(String text) {
    List<byte[]> patterns = new ArrayList<>();
    ENCODINGS.forEach(encoding -> patterns.add(text.getBytes(encoding)));
    for (int shift = 0; shift < 3; shift++) {
      patterns.add(base64(text.getBytes(StandardCharsets.UTF_8), shift));
    }
    return patterns.stream();
  }

  /** The characters that come from the text alone, when it begins at {@code shift} modulo 3. */
  private static byte[] base64(byte[] text, int shift) {
    ByteArrayOutputStream shifted = new ByteArrayOutputStream();
    shifted.writeBytes(new byte[shift]);
    shifted.writeBytes(text);
    String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted.toByteArray());
    int first = shift == 0 ? 0 : shift + 1;
    int last = (shift + text.length) * 8 / 6;
    return encoded.substring(first, last).getBytes(StandardCharsets.US_ASCII);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, List<byte[]> patterns) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return patterns.stream().anyMatch(pattern -> holds(bytes, pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(byte[] bytes, byte[] pattern) {
    for (int start = 0; start <= bytes.length - pattern.length; start++) {
      int matched = 0;
      while (matched < pattern.length && bytes[start + matched] == pattern[matched]) {
        matched++;
      }
      if (matched == pattern.length) {
        return true;
      }
    }
    return false;
  }
}
