package ma.maillage.frontend.imports;

/**
 * What became of the first {@code read} rows of a file: {@code read = stored + known + rejected}.
 *
 * @param errorBytes length of the error file that belongs to these rows
 */
record Progress(long read, long stored, long known, long rejected, long errorBytes) {

  static final Progress NONE = new Progress(0, 0, 0, 0, 0);

  Progress plusStored() {
    return new Progress(read + 1, stored + 1, known, rejected, errorBytes);
  }

  Progress plusKnown() {
    return new Progress(read + 1, stored, known + 1, rejected, errorBytes);
  }

  Progress plusRejected(long lengthOfErrorFile) {
    return new Progress(read + 1, stored, known, rejected + 1, lengthOfErrorFile);
  }
}
