package ma.maillage.app.planted.other;

import java.util.List;
import ma.maillage.app.planted.one.One;

/** Breaks: packages have no cycles. */
public record Other(List<One> ones) {}
