package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document as it was read: a copy of its own, free to change.
 *
 * @param bytes its length in BSON
 */
record StoredDocument(Key key, Document document, int bytes) {}
