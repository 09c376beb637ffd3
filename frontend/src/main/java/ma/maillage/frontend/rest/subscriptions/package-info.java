/**
 * Standing queries of investors over deals: open, pause, deliver otherwise, cancel, and read what
 * they found.
 */
@NullMarked
package ma.maillage.frontend.rest.subscriptions;

import org.jspecify.annotations.NullMarked;
