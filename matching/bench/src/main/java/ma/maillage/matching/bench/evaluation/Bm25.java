package ma.maillage.matching.bench.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.Language;
import ma.maillage.matching.profile.Listing;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Plain Lucene: one field with all text, its standard analyzer, its default ranking. */
final class Bm25 implements Ranker {

  private static final String ID = "id";
  private static final String TEXT = "text";

  /** A question of some pages has more words than Lucene lets a query have. */
  private static final int MOST_CLAUSES = 16_384;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final QueryBuilder queries = new QueryBuilder(new StandardAnalyzer());
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  Bm25(Collection<Listing> things) {
    try {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
        for (Listing thing : things) {
          Document document = new Document();
          document.add(new StoredField(ID, thing.subject().id()));
          document.add(new TextField(TEXT, textOf(thing), Store.NO));
          writer.addDocument(document);
        }
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> best(Listing asked, int most) {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    Query query = queries.createBooleanQuery(TEXT, textOf(asked), Occur.SHOULD);
    try {
      List<String> best = new ArrayList<>();
      for (ScoreDoc found :
          searcher.search(query == null ? new MatchNoDocsQuery() : query, most).scoreDocs) {
        best.add(searcher.storedFields().document(found.doc, Set.of(ID)).get(ID));
      }
      return best;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String textOf(Listing thing) {
    return Stream.of(
            Stream.of(Language.values()).flatMap(language -> thing.textsIn(language).stream()),
            Stream.of(thing.title() == null ? thing.owner().name() : ""),
            thing.keywords().stream(),
            Stream.of(thing.place() == null ? "" : thing.place().name()))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
