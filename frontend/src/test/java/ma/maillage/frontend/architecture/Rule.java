package ma.maillage.frontend.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** A rule, and classes that break it: those of {@code planted} and its sub-packages. */
record Rule(String name, ArchRule rule, String planted) {

  @Override
  public String toString() {
    return name;
  }
}
