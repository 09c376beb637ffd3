package ma.maillage.embeddedmongodb;

import java.util.Iterator;

/**
 * The documents that answer a query, read as they are asked for. For use by one thread at a time.
 */
interface DocumentStream extends Iterator<StoredDocument> {

  /**
   * Lets go of the state of the store that is being read. The stream goes on after the last
   * document it gave, in the state of then. To be called before the stream is laid aside.
   */
  void release();
}
