package vn.liencap.papers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PapersArchitectureTest {
  private static final ArchRule A_DOCUMENT_KNOWS_NO_FILE_FORMAT =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.papers")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "org.jspecify.annotations..",
              "vn.liencap.contracts..",
              "vn.liencap.papers");

  @Test
  void aDocumentKnowsNoFileFormat() {
    A_DOCUMENT_KNOWS_NO_FILE_FORMAT.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.liencap.papers"));
  }

  @Test
  void theRuleCatchesAPlantedViolator() {
    var planted = new ClassFileImporter().importClasses(PlantedViolator.class);
    assertThatThrownBy(() -> A_DOCUMENT_KNOWS_NO_FILE_FORMAT.check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("XWPFDocument");
  }

  /** Breaks the rule on purpose. */
  static final class PlantedViolator {
    final XWPFDocument document = new XWPFDocument();
  }
}
