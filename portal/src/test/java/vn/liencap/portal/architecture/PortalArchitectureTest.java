package vn.liencap.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PortalArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.liencap.portal");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("vn.liencap.portal.architecture.planted");

  private static final ArchRule DOMAIN_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.portal..domain..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "org.jspecify.annotations..",
              "vn.liencap.contracts..",
              "vn.liencap.portal..domain..");

  private static final ArchRule DOMAIN_IS_TOLD_THE_TIME =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.portal..domain..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now");

  private static final ArchRule PAGES_ASK_THE_OWNER =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.portal..pages..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.data.mongodb..", "com.mongodb..");

  private static final ArchRule PARTS_LEAN_ONE_WAY =
      slices().matching("vn.liencap.portal.(*)..").should().beFreeOfCycles();

  @Test
  void theDomainIsPure() {
    DOMAIN_IS_PURE.check(OURS);
    assertCaught(DOMAIN_IS_PURE, "UsesSpring");
  }

  @Test
  void theDomainIsToldTheTime() {
    DOMAIN_IS_TOLD_THE_TIME.check(OURS);
    assertCaught(DOMAIN_IS_TOLD_THE_TIME, "ReadsTheClock");
  }

  @Test
  void pagesAskWhoeverOwnsTheData() {
    PAGES_ASK_THE_OWNER.check(OURS);
    assertCaught(PAGES_ASK_THE_OWNER, "AsksTheDatabase");
  }

  @Test
  void thePartsLeanOnEachOtherOneWay() {
    PARTS_LEAN_ONE_WAY.check(OURS);
  }

  private static void assertCaught(ArchRule rule, String violator) {
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .anySatisfy(detail -> assertThat(detail).contains(violator));
  }
}
