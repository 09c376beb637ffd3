package ma.maillage.frontend.axon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.maillage.frontend.axon.parking.ParkedEvent;

/** All event processors of this process, for operators. Thread-safe. */
public final class Processors {

  private final Map<String, RunningProcessor> byName = new TreeMap<>();

  Processors(List<RunningProcessor> processors) {
    processors.forEach(processor -> byName.put(processor.name(), processor));
  }

  /** By name. */
  public List<ProcessorState> states() {
    return byName.values().stream().map(RunningProcessor::state).toList();
  }

  public ProcessorState state(String name) {
    return named(name).state();
  }

  /** In order of position. */
  public List<ParkedEvent> parked(String name) {
    return named(name).parked();
  }

  /**
   * Empties a view and lets it read the log again; returns once it has started over.
   *
   * @throws NothingToRebuildException if the processor keeps nothing
   * @throws ProcessorNotHereException if another process works on it
   */
  public void rebuild(String name) {
    named(name).rebuild();
  }

  /** Stops and starts a processor that stands still. */
  void restart(String name) {
    named(name).restart();
  }

  /**
   * Has the parked events of a sequence handled in order, up to the first that fails again.
   *
   * @return the one that failed again
   * @throws ProcessorNotHereException if this process does not work on it
   */
  public Optional<ParkedEvent> retry(String name, String sequence) {
    return named(name).retry(sequence);
  }

  /**
   * Gives one parked event up for good and records why.
   *
   * @throws NothingParkedException if there is none at this position
   * @throws ProcessorNotHereException if this process does not work on it
   */
  public void discard(String name, long position, String reason) {
    named(name).discard(position, reason);
  }

  private RunningProcessor named(String name) {
    RunningProcessor processor = byName.get(name);
    if (processor == null) {
      throw new UnknownProcessorException(name, byName.keySet());
    }
    return processor;
  }
}
