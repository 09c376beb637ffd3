@NullMarked
package ma.maillage.app.moderation;

import org.jspecify.annotations.NullMarked;
