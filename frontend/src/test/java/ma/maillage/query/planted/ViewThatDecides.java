package ma.maillage.query.planted;

import ma.maillage.app.decision.Decision;

/** Breaks: views depend on the language and the driver alone. */
record ViewThatDecides(Decision decision) {}
