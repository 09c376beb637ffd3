package ma.maillage.embeddedmongodb;

/**
 * The data directory cannot be opened, and opening it anyway could lose or overwrite data. The
 * message names the directory and says what to do.
 */
public abstract sealed class DataDirectoryRefusedException extends RuntimeException
    permits DamagedJournalException,
        DamagedStorageException,
        DataDirectoryInUseException,
        DataDirectoryNotWritableException,
        ForeignDataDirectoryException,
        UnsupportedDataFormatException {

  DataDirectoryRefusedException(String message) {
    super(message);
  }
}
