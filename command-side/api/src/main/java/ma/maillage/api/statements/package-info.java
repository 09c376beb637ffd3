/** What participants say: of themselves, and in their needs and offers. */
@NullMarked
package ma.maillage.api.statements;

import org.jspecify.annotations.NullMarked;
