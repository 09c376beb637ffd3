/**
 * What cities ask the cluster for and what committees look for in cities, over HTTP.
 *
 * <p>Whoever stands for a city submits; its ambassador asks which members could answer (R4), relays
 * to some of them or says why the cluster cannot address it. Committees launch initiatives.
 */
@NullMarked
package ma.maillage.frontend.rest.cities;

import org.jspecify.annotations.NullMarked;
