/**
 * What can be done with the jar from a shell: start the application, or look after its store while
 * no node runs.
 *
 * <p>In come the arguments; out come lines for the operator, progress on the error output, and an
 * exit code that scripts can rely on. The settings are those of the application, read the same way:
 * the same {@code --data-dir}, environment variables and configuration files name the same
 * database. No web server is started, and nothing reads the log but the command. A node that runs
 * on the embedded database keeps it to itself; what can be done then is under {@code /actuator}.
 *
 * <h2>Migration</h2>
 *
 * <p>{@code migrate} copies every collection, not only what cannot be derived from the log. A list
 * of what to copy would have to be kept in step with the code, and a collection forgotten there
 * would be lost without a word. And the views and the progress of those who read the log are of one
 * moment when nobody writes, so the new database serves at once what the old one did, without the
 * hours of a rebuild and without reactions going over the whole log again. The log is copied commit
 * by commit, checked, and goes on where it stopped after an interruption. The other collections can
 * change, so that nothing can be said of half a copy: they are copied afresh each time. Until all
 * is there, no node opens the target. The data directory stays in use for the node's own files:
 * index, node id, imports.
 */
@NullMarked
package ma.maillage.frontend.commandline;

import org.jspecify.annotations.NullMarked;
