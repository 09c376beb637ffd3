/**
 * Contact data of persons, readable here and nowhere else.
 *
 * <p>{@link ma.maillage.frontend.privacy.ContactDetails} come in from the edge and are sealed
 * before they become a command: AES-GCM under a key of the person's own, bound to the person's id,
 * so that one cannot be passed off as another. Log, views, feeds, index and backups of them hold
 * what is sealed. It is opened when somebody who may reads it, and is kept by nobody.
 *
 * <pre>
 * details → Vault (person's key) → RecordContact → ContactRecorded → ContactView → Vault → details
 * PersonKeys: {_id: person, wrapped: key under the master key}     → destroyed: {_id, destroyedAt}
 * MasterKey:  a file in the data directory, or what stands behind the interface
 * </pre>
 *
 * <p>Erasing a person destroys the key. The event comes first and {@link
 * ma.maillage.frontend.privacy.WhenPersonErasedThenDestroyTheKey} follows it, so that a crash in
 * between delays the erasure and never loses it; a person erased once gets no key again. From then
 * on {@link ma.maillage.frontend.privacy.Vault#open} answers that it is redacted, whatever log or
 * view the sealed data come from.
 *
 * <p>Trade-offs. A deleted key may stay in the file of the embedded database, wrapped, until that
 * is compacted, and in backups made before: those who have the master key could still read it
 * there. Nodes that share a database share the master key: whoever starts first makes it, and the
 * file has to be given to the others, which say so. Whoever loses the file has erased everybody.
 */
@NullMarked
package ma.maillage.frontend.privacy;

import org.jspecify.annotations.NullMarked;
