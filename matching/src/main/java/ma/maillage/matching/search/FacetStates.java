package ma.maillage.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import ma.maillage.matching.index.Fields;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What counting facets needs to know of a reader; costly to find out, so the last one is kept.
 * Thread-safe.
 */
final class FacetStates {

  private static final String FACET_FIELD =
      Fields.FACETS_CONFIG.getDimConfig(Fields.KIND).indexFieldName;

  private volatile @Nullable SortedSetDocValuesReaderState last;

  /** Empty when the reader has nothing to count. */
  Optional<SortedSetDocValuesReaderState> of(IndexReader reader) {
    SortedSetDocValuesReaderState known = last;
    if (known != null && known.getReader().equals(reader)) {
      return Optional.of(known);
    }
    if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(FACET_FIELD) == null) {
      return Optional.empty();
    }
    try {
      SortedSetDocValuesReaderState made =
          new DefaultSortedSetDocValuesReaderState(reader, Fields.FACETS_CONFIG);
      last = made;
      return Optional.of(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
