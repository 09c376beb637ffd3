package ma.maillage.matching.bench.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maillage.matching.bench.TemporaryFolder;
import ma.maillage.matching.index.KindCode;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.retrieval.Matchmaker;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.text.Analysis;

/** The product: its index, its candidate query and its scorer under the policy in force. */
final class Product implements Ranker {

  private final TemporaryFolder folder = TemporaryFolder.create();
  private final Matchmaker matchmaker = new Matchmaker(Policy.current());
  private final MatchIndex index;
  private final Set<String> kinds;

  Product(Collection<Listing> things) {
    this.index = MatchIndex.open(folder.path(), "evaluation", Analysis.current());
    this.kinds = things.stream().map(Product::kind).collect(Collectors.toSet());
    long position = 0;
    for (Listing thing : things) {
      position++;
      long at = position;
      index.writer().at(at, () -> index.writer().put(thing, at));
    }
  }

  private static String kind(Listing thing) {
    return KindCode.of(thing.subject(), thing.owner().kind());
  }

  @Override
  public List<String> best(Listing asked, int most) {
    try (Snapshot snapshot = index.snapshot()) {
      MatchProfile profile = MatchProfile.of(asked, index.analysis());
      return matchmaker.like(profile, snapshot, kinds, List.of(), most).best().stream()
          .map(match -> match.profile().subject().id())
          .toList();
    }
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.close();
  }
}
