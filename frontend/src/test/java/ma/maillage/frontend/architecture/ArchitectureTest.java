package ma.maillage.frontend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ma.maillage");

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(Rule rule) {
    rule.rule().check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void catchesItsPlantedViolation(Rule rule) {
    JavaClasses planted = new ClassFileImporter().importPackages(rule.planted());

    assertThat(rule.rule().evaluate(planted).hasViolation()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"api", "app", "eventstore", "embeddedmongodb", "query", "matching", "frontend"})
  void everyModuleIsLookedAt(String module) {
    assertThat(PRODUCT.stream().map(type -> type.getPackageName()))
        .anyMatch(name -> name.startsWith("ma.maillage." + module));
  }

  @Test
  void theProductHoldsNothingPlanted() {
    Stream<String> packages = PRODUCT.stream().map(type -> type.getPackageName());

    assertThat(packages).noneMatch(name -> name.contains("planted"));
  }
}
