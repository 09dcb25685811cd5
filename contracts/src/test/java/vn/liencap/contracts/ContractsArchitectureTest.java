package vn.liencap.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ContractsArchitectureTest {
  private static final ArchRule NOTHING_BUT_THE_JDK_AND_ANNOTATIONS =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.contracts..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "org.jspecify.annotations..",
              "com.fasterxml.jackson.annotation..",
              "vn.liencap.contracts..");

  @Test
  void contractsKnowNothingButTheJdkAndAnnotations() {
    NOTHING_BUT_THE_JDK_AND_ANNOTATIONS.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.liencap.contracts"));
  }

  @Test
  void theRuleCatchesAPlantedViolator() {
    var planted = new ClassFileImporter().importClasses(PlantedViolator.class);
    assertThatThrownBy(() -> NOTHING_BUT_THE_JDK_AND_ANNOTATIONS.check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("JsonMapper");
  }

  /** Breaks the rule on purpose. */
  static final class PlantedViolator {
    final tools.jackson.databind.json.JsonMapper mapper =
        new tools.jackson.databind.json.JsonMapper();
  }
}
