package ma.maillage.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.profile.Owner;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LiveFieldValues;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/**
 * The participants as last written, whether readers see them yet or not: those written since the
 * last refresh from memory, all others from the index. Thread-safe.
 */
final class Owners extends LiveFieldValues<IndexSearcher, Owner> {

  /** Stands for deleted values, of which there are none. */
  private static final Owner NOBODY =
      new Owner(
          ParticipantId.of("nobody"), "nobody", ParticipantKind.COMPANY, null, true, List.of());

  Owners(SearcherManager searchers) {
    super(searchers, NOBODY);
  }

  void put(Owner owner) {
    add(owner.id().value(), owner);
  }

  Optional<Owner> find(ParticipantId participant) {
    try {
      return Optional.ofNullable(get(participant.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected @Nullable Owner lookupFromSearcher(IndexSearcher searcher, String id)
      throws IOException {
    Subject participant = new Subject(SubjectKind.PARTICIPANT, id);
    int document = StoredValues.documentOf(searcher, participant.toString());
    return document == StoredValues.NONE ? null : StoredValues.listing(searcher, document).owner();
  }
}
