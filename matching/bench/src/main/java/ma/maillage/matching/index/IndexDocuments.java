package ma.maillage.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.Owner;
import ma.maillage.matching.text.Analysis;
import org.apache.lucene.document.Document;

/** The documents of the index without the index, for a bare writer to be fed with. */
public final class IndexDocuments {

  private IndexDocuments() {}

  /** The document of a participant that was registered at that position, with its facets. */
  public static Document of(ParticipantRegistered event, long position) {
    Listing listing = Listing.ofParticipant(Owner.of(event), event.profile());
    try {
      return Fields.FACETS_CONFIG.build(Documents.listing(listing, position, Analysis.current()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
