/**
 * Each test that is named after raw Axon shows a trap of the version in use. When one fails after
 * an upgrade the trap is gone, and the shim beside it can go too.
 */
@NullMarked
package ma.maillage.frontend.axon.shims;

import org.jspecify.annotations.NullMarked;
