package ma.maillage.embeddedmongodb;

/** How the requested order of a result comes about. */
enum ResultOrder {
  /** The ranges, one after the other, hold the documents in that order. */
  AS_READ,
  /** Each range holds its documents in that order; they are merged. */
  BY_MERGING,
  /** All documents are found, then sorted. */
  BY_SORTING
}
