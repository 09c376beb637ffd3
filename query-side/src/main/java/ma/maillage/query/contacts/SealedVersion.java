package ma.maillage.query.contacts;

import java.time.Instant;
import ma.maillage.api.privacy.SealedContact;

/** What was recorded of a person at a time, sealed. */
public record SealedVersion(SealedContact contact, Instant recordedAt) {}
