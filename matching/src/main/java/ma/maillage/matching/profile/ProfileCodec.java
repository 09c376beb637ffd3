package ma.maillage.matching.profile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.text.WeightedTerm;
import org.jspecify.annotations.Nullable;

/**
 * Profiles as bytes, for the index: the length of a text, the text, whose lines are the fields, and
 * the weights of the terms. Made for reading, since a search decodes a hundred of them; the index
 * can be rebuilt, so the form needs no history.
 */
public final class ProfileCodec {

  private static final char END = '\n';

  private ProfileCodec() {}

  public static byte[] encode(MatchProfile profile) {
    Lines lines = new Lines();
    lines.add(profile.analysis());
    lines.add(profile.subject().kind().name());
    lines.add(profile.subject().id());
    lines.add(profile.participant() == null ? "" : profile.participant().value());
    lines.add(profile.kind() == null ? "" : profile.kind().name());
    lines.add(profile.city() == null ? "" : profile.city());
    lines.add(profile.country() == null ? "" : profile.country());
    lines.add(profile.until() == null ? "" : profile.until().toString());
    lines.addAll(profile.sectors());
    lines.addAll(profile.segments());
    lines.addAll(profile.addressedTo().stream().map(ParticipantKind::name).sorted().toList());
    for (WeightedTerm term : profile.terms()) {
      lines.add(term.key());
      lines.add(term.surface());
    }
    byte[] text = lines.text.toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES + text.length + profile.terms().size() * Float.BYTES);
    bytes.putInt(text.length).put(text);
    profile.terms().forEach(term -> bytes.putFloat(term.weight()));
    return bytes.array();
  }

  public static MatchProfile decode(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    int size = buffer.getInt();
    Reader lines = new Reader(new String(bytes, buffer.position(), size, StandardCharsets.UTF_8));
    buffer.position(buffer.position() + size);
    String analysis = lines.next();
    Subject subject = new Subject(SubjectKind.valueOf(lines.next()), lines.next());
    Optional<ParticipantId> participant = lines.optional().map(ParticipantId::new);
    Optional<ParticipantKind> kind = lines.optional().map(ParticipantKind::valueOf);
    @Nullable String city = lines.optional().orElse(null);
    @Nullable String country = lines.optional().orElse(null);
    Optional<Long> until = lines.optional().map(Long::valueOf);
    List<String> sectors = lines.list();
    List<String> segments = lines.list();
    List<String> addressedTo = lines.list();
    List<WeightedTerm> terms = new ArrayList<>(buffer.remaining() / Float.BYTES);
    while (buffer.hasRemaining()) {
      terms.add(new WeightedTerm(lines.next(), lines.next(), buffer.getFloat()));
    }
    return new MatchProfile(
        analysis,
        subject,
        participant.orElse(null),
        kind.orElse(null),
        terms,
        sectors,
        segments,
        city,
        country,
        addressedTo.stream().map(ParticipantKind::valueOf).collect(Collectors.toSet()),
        until.orElse(null));
  }

  private static final class Lines {

    private final StringBuilder text = new StringBuilder(1_024);

    void add(String line) {
      text.append(line).append(END);
    }

    void addAll(List<String> lines) {
      add(Integer.toString(lines.size()));
      lines.forEach(this::add);
    }
  }

  private static final class Reader {

    private final String text;
    private int start;

    Reader(String text) {
      this.text = text;
    }

    String next() {
      int end = text.indexOf(END, start);
      String line = text.substring(start, end);
      start = end + 1;
      return line;
    }

    Optional<String> optional() {
      String line = next();
      return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    List<String> list() {
      int size = Integer.parseInt(next());
      List<String> lines = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        lines.add(next());
      }
      return lines;
    }
  }
}
