/** How reactions speak to the command side: a command goes in, a refusal comes to rest here. */
@NullMarked
package ma.maillage.matching.command;

import org.jspecify.annotations.NullMarked;
