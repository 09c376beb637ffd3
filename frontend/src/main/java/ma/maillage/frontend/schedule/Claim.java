package ma.maillage.frontend.schedule;

import java.util.List;
import org.bson.Document;

/** The right of one node to keep the first of some appointments, until its lease is over. */
record Claim(String key, String token, Document first, List<Document> rest) {}
