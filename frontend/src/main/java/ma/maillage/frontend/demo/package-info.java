/**
 * The demonstration data set.
 *
 * <p>The resource {@code demo/demo.jsonl}, in the canonical form of {@link
 * ma.maillage.frontend.imports.canonical}, enters; commands leave, one after the other, in the
 * order of the file. Every line has an id of its own, so loading it again changes nothing.
 * Companies, labs, investors and people are invented and say so by {@code fictitious}; the cluster,
 * sites, cities of innovation, universities and support organisations are real and carry only dated
 * facts with a published source.
 */
@NullMarked
package ma.maillage.frontend.demo;

import org.jspecify.annotations.NullMarked;
