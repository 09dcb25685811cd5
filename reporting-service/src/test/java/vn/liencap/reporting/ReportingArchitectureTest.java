package vn.liencap.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.liencap.reporting.planted.ServiceViolator;

/** Dependencies point one way; each rule is shown a violator, so that it is known to see one. */
class ReportingArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.liencap.reporting");

  private static final ArchRule THE_DOMAIN_KNOWS_ONLY_THE_JDK_AND_CONTRACTS =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .or()
          .haveSimpleNameStartingWith("DomainViolator")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "org.jspecify.annotations..",
              "vn.liencap.contracts..",
              "vn.liencap.calendar",
              "vn.liencap.papers",
              "vn.liencap.reporting..domain..");

  private static final ArchRule THE_DOMAIN_READS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .or()
          .haveSimpleNameStartingWith("ClockViolator")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  private static final ArchRule A_FEATURE_KNOWS_NO_ADAPTER =
      noClasses()
          .that()
          .resideInAnyPackage("vn.liencap.reporting.rollup", "vn.liencap.reporting.calendar")
          .or()
          .haveSimpleNameStartingWith("FeatureViolator")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..mongo..", "..web..", "..reporting..messaging..", "com.mongodb..", "org.bson..");

  private static final ArchRule A_SERVICE_KNOWS_NO_OTHER_SERVICE =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.reporting..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.liencap.plan..",
              "vn.liencap.activity..",
              "vn.liencap.notification..",
              "vn.liencap.portal..");

  private static JavaClasses planted(Class<?> violator) {
    return new ClassFileImporter().importClasses(violator);
  }

  private static void seesViolator(ArchRule rule, Class<?> violator) {
    assertThatThrownBy(() -> rule.check(planted(violator))).isInstanceOf(AssertionError.class);
  }

  @Test
  void theDomainKnowsOnlyTheJdkAndContracts() {
    THE_DOMAIN_KNOWS_ONLY_THE_JDK_AND_CONTRACTS.check(SERVICE);
    seesViolator(THE_DOMAIN_KNOWS_ONLY_THE_JDK_AND_CONTRACTS, DomainViolator.class);
  }

  @Test
  void theDomainReadsNoClock() {
    THE_DOMAIN_READS_NO_CLOCK.check(SERVICE);
    seesViolator(THE_DOMAIN_READS_NO_CLOCK, ClockViolator.class);
  }

  @Test
  void aFeatureKnowsNoAdapter() {
    A_FEATURE_KNOWS_NO_ADAPTER.check(SERVICE);
    seesViolator(A_FEATURE_KNOWS_NO_ADAPTER, FeatureViolator.class);
  }

  @Test
  void aServiceKnowsNoOtherService() {
    A_SERVICE_KNOWS_NO_OTHER_SERVICE.check(SERVICE);
    seesViolator(A_SERVICE_KNOWS_NO_OTHER_SERVICE, ServiceViolator.class);
  }

  static final class DomainViolator {
    final Document document = new Document();
  }

  static final class ClockViolator {
    Instant time() {
      return Instant.now();
    }
  }

  static final class FeatureViolator {
    final Document document = new Document();
  }
}
