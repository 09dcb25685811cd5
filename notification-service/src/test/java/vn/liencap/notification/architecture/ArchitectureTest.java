package vn.liencap.notification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.liencap.notification.architecture.planted.MailsByItself;
import vn.liencap.notification.architecture.planted.ReachesIntoAnAdapter;
import vn.liencap.notification.architecture.planted.domain.ReadsTheClock;
import vn.liencap.notification.architecture.planted.domain.UsesSpring;

class ArchitectureTest {
  private static final String[] ADAPTERS = {
    "vn.liencap.notification..mongo..",
    "vn.liencap.notification..messaging..",
    "vn.liencap.notification..kafka..",
    "vn.liencap.notification..web..",
    "vn.liencap.notification..smtp..",
    "vn.liencap.notification..http.."
  };

  private static final ArchRule DOMAIN_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.notification..domain..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "org.jspecify.annotations..",
              "vn.liencap.calendar",
              "vn.liencap.contracts..",
              "vn.liencap.notification..domain..");

  private static final ArchRule DOMAIN_IS_TOLD_THE_TIME =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.notification..domain..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now");

  private static final ArchRule FEATURES_KNOW_NO_ADAPTER =
      noClasses()
          .that()
          .resideOutsideOfPackages(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS);

  private static final ArchRule ONLY_SMTP_SENDS_MAIL =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.liencap.notification.mail.smtp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..");

  private static final ArchRule SERVICES_MEET_IN_EVENTS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("vn.liencap.notification..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.liencap.plan..",
              "vn.liencap.activity..",
              "vn.liencap.reporting..",
              "vn.liencap.portal..");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.liencap.notification");

  @Test
  void theDomainIsPure() {
    DOMAIN_IS_PURE.check(OURS);
    assertCaught(DOMAIN_IS_PURE, UsesSpring.class);
  }

  @Test
  void theDomainIsToldTheTime() {
    DOMAIN_IS_TOLD_THE_TIME.check(OURS);
    assertCaught(DOMAIN_IS_TOLD_THE_TIME, ReadsTheClock.class);
  }

  @Test
  void featuresKnowNoAdapter() {
    FEATURES_KNOW_NO_ADAPTER.check(OURS);
    assertCaught(FEATURES_KNOW_NO_ADAPTER, ReachesIntoAnAdapter.class);
  }

  @Test
  void onlySmtpSendsMail() {
    ONLY_SMTP_SENDS_MAIL.check(OURS);
    assertCaught(ONLY_SMTP_SENDS_MAIL, MailsByItself.class);
  }

  @Test
  void servicesMeetInEventsOnly() {
    SERVICES_MEET_IN_EVENTS_ONLY.check(OURS);
    assertThatThrownBy(
            () ->
                noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.liencap.contracts..")
                    .check(OURS))
        .isInstanceOf(AssertionError.class); // the classes were found, and so were what they use
  }

  private static void assertCaught(ArchRule rule, Class<?> planted) {
    JavaClasses violator = new ClassFileImporter().importClasses(planted);
    assertThatThrownBy(() -> rule.check(violator))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(planted.getSimpleName());
  }
}
