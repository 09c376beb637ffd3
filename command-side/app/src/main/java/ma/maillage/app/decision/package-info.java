/**
 * What every decision is made of: its {@linkplain ma.maillage.app.decision.Boundary boundary}, the
 * events it must see and nobody may add to meanwhile, and its {@linkplain
 * ma.maillage.app.decision.Decision outcome}, events or a refusal.
 */
@NullMarked
package ma.maillage.app.decision;

import org.jspecify.annotations.NullMarked;
