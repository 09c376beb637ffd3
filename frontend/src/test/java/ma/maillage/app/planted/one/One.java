package ma.maillage.app.planted.one;

import ma.maillage.app.planted.other.Other;

/** Breaks: packages have no cycles. */
public record One(Other other) {}
