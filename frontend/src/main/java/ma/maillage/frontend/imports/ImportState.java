package ma.maillage.frontend.imports;

/** How far an import is. */
enum ImportState {
  /** Rows are being read, or will be after a restart. */
  RUNNING,
  /** Every row was read; some may have been rejected. */
  DONE,
  /** The file could not be read to its end, or commands could not be carried out. */
  FAILED,
  /** An operator ended it; what it stored stays. */
  CANCELLED
}
