/** What clients are told when something goes wrong, and what the log is told. */
@NullMarked
package ma.maillage.frontend.problems;

import org.jspecify.annotations.NullMarked;
