package ma.maillage.matching.profile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.text.WeightedTerm;
import org.jspecify.annotations.Nullable;

/**
 * Profiles as bytes, for the index. Binary because a search decodes a hundred of them; the index
 * can be rebuilt, so the form needs no history.
 */
public final class ProfileCodec {

  private ProfileCodec() {}

  public static byte[] encode(MatchProfile profile) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(profile.analysis());
      out.writeUTF(profile.subject().kind().name());
      out.writeUTF(profile.subject().id());
      writeOptional(out, profile.participant() == null ? null : profile.participant().value());
      writeOptional(out, profile.kind() == null ? null : profile.kind().name());
      writeTerms(out, profile.terms());
      writeStrings(out, profile.sectors());
      writeStrings(out, profile.segments());
      writeOptional(out, profile.city() == null ? null : profile.city().value());
      writeOptional(out, profile.country());
      writeStrings(
          out, profile.addressedTo().stream().map(ParticipantKind::name).sorted().toList());
      out.writeLong(profile.until() == null ? Long.MAX_VALUE : profile.until());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static MatchProfile decode(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      String analysis = in.readUTF();
      Subject subject = new Subject(SubjectKind.valueOf(in.readUTF()), in.readUTF());
      String participant = readOptional(in);
      String kind = readOptional(in);
      List<WeightedTerm> terms = readTerms(in);
      List<String> sectors = readStrings(in);
      List<String> segments = readStrings(in);
      String city = readOptional(in);
      String country = readOptional(in);
      List<String> addressedTo = readStrings(in);
      long until = in.readLong();
      return new MatchProfile(
          analysis,
          subject,
          participant == null ? null : new ParticipantId(participant),
          kind == null ? null : ParticipantKind.valueOf(kind),
          terms,
          sectors,
          segments,
          city == null ? null : new CityCode(city),
          country,
          addressedTo.stream().map(ParticipantKind::valueOf).collect(Collectors.toSet()),
          until == Long.MAX_VALUE ? null : until);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeTerms(DataOutputStream out, List<WeightedTerm> terms)
      throws IOException {
    out.writeByte(terms.size());
    for (WeightedTerm term : terms) {
      out.writeUTF(term.key());
      out.writeUTF(term.surface());
      out.writeFloat(term.weight());
    }
  }

  private static List<WeightedTerm> readTerms(DataInputStream in) throws IOException {
    int size = in.readUnsignedByte();
    List<WeightedTerm> terms = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      terms.add(new WeightedTerm(in.readUTF(), in.readUTF(), in.readFloat()));
    }
    return terms;
  }

  private static void writeStrings(DataOutputStream out, List<String> values) throws IOException {
    out.writeByte(values.size());
    for (String value : values) {
      out.writeUTF(value);
    }
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    int size = in.readUnsignedByte();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readUTF());
    }
    return values;
  }

  private static void writeOptional(DataOutputStream out, @Nullable String value)
      throws IOException {
    out.writeUTF(value == null ? "" : value);
  }

  private static @Nullable String readOptional(DataInputStream in) throws IOException {
    String value = in.readUTF();
    return value.isEmpty() ? null : value;
  }
}
