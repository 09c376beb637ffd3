package ma.maillage.frontend.axon;

import java.util.List;

/** One module per event processor. */
record ProcessorModules(List<ProcessorModule> all) {}
