/**
 * What keeps Axon 5.0.1 from losing events silently. An upgrade deletes this package, piece by
 * piece: the tests named after raw Axon fail when the trap they show is gone.
 *
 * <table>
 * <caption>Traps and shims</caption>
 * <tr><th>trap in 5.0.1</th><th>here</th><th>shown by</th><th>unnecessary from</th></tr>
 * <tr><td>Only the outcome of a batch's last event counts; an earlier failure is forgotten and its
 * event skipped for good</td><td>{@link ma.maillage.frontend.axon.shims.FailLoudly}</td>
 * <td>FailLoudlyTest</td><td>5.2.0</td></tr>
 * <tr><td>So does, within an event, only the last of several handlers</td>
 * <td>{@link ma.maillage.frontend.axon.shims.EventHandlers} refuses a second one</td>
 * <td>EventHandlersTest</td><td>5.2.0</td></tr>
 * <tr><td>{@code @EventHandler} waits for the class name and never gets an event that {@code @Event}
 * names</td><td>{@link ma.maillage.frontend.axon.shims.EventHandlers}</td>
 * <td>EventHandlersTest</td><td>5.0.2</td></tr>
 * <tr><td>{@code @QueryHandler} likewise</td>
 * <td>{@link ma.maillage.frontend.axon.shims.QueryNames} demands the name in the annotation</td>
 * <td>QueryNamesTest</td><td>5.0.2</td></tr>
 * <tr><td>Events are sequenced by an object that differs in each process, so after a restart another
 * segment owns them</td><td>OneSequence</td><td>OneSequenceTest</td><td>5.0.3</td></tr>
 * <tr><td>Components with different sequences in one processor get events twice</td>
 * <td>one component per processor</td><td>OneSequenceTest</td><td>5.2.1</td></tr>
 * <tr><td>A sequence taken from the entry of a stream is unknown when the event is handled</td>
 * <td>OneSequence depends on nothing</td><td>OneSequenceTest</td><td>5.1.2</td></tr>
 * <tr><td>The tracking token a handler is given is that of the batch</td>
 * <td>{@link ma.maillage.frontend.axon.shims.PositionedEvents}, EventPositionParameter</td>
 * <td>PositionedEventsTest, ProcessorsTest</td><td>not up to 5.3.1</td></tr>
 * <tr><td>A unit of work that fails before it invokes the handler never completes</td>
 * <td>{@link ma.maillage.frontend.axon.shims.TimeLimitedCommandGateway}; no transaction manager and
 * no input or output in that phase</td><td>TimeLimitedCommandGatewayTest</td><td>5.2.0</td></tr>
 * <tr><td>A conflict reaches the sender; the retrying bus that exists fails every retried command
 * without a result</td><td>{@link ma.maillage.frontend.axon.shims.ConflictRetryingCommandBus}</td>
 * <td>ConflictRetryingCommandBusTest</td><td>5.2, if its bus passes that test</td></tr>
 * <tr><td>Publishing without a unit of work reports success when the commit failed</td>
 * <td>nothing publishes but commands and units of work</td><td>PublishTest</td><td>5.0.4</td></tr>
 * <tr><td>Entities evolve on events of others that a command appends</td>
 * <td>decisions append last</td><td>ForeignEventsTest</td><td>5.2.1</td></tr>
 * <tr><td>A coordinator can lose its stream and wait for ever</td>
 * <td>the watchdog of {@link ma.maillage.frontend.axon}, which stays: it also tells operators what
 * stands still</td><td>WatchdogTest</td><td>5.0.2</td></tr>
 * <tr><td>Types and tags are looked up by reflection for every message, a third of what a small
 * command costs</td><td>{@link ma.maillage.frontend.axon.shims.MemoisedMessageTypes}, {@link
 * ma.maillage.frontend.axon.shims.MemoisedTags}</td><td>MemoisedTest</td><td>when measured</td></tr>
 * </table>
 */
@NullMarked
package ma.maillage.frontend.axon.shims;

import org.jspecify.annotations.NullMarked;
