package ma.maillage.frontend.imports.rows;

import org.jspecify.annotations.Nullable;

/** The text of one CSV record, or what of it can be shown with its {@code defect}. */
record RecordText(long line, String text, @Nullable String defect) {}
