package vn.liencap.plan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BordersTest {
  private static final String SERVICE = "vn.liencap.plan";
  private static final String PLANTED = SERVICE + ".architecture.planted";
  private static final String[] ADAPTERS = {
    SERVICE + "..mongo..", SERVICE + "..web..", SERVICE + "..messaging.."
  };
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(SERVICE);
  private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages(PLANTED);

  record Border(String name, ArchRule inService, ArchRule amongPlanted) {
    Border(String name, ArchRule rule) {
      this(name, rule, rule);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Border> borders() {
    return Stream.of(
        new Border(
            "the domain knows the JDK, the contracts, what an official document is, and itself",
            classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "vn.liencap.contracts..",
                    "vn.liencap.papers",
                    SERVICE + "..domain..")),
        new Border(
            "the domain does not read the clock",
            noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")),
        new Border(
            "features do not know their adapters",
            noClasses()
                .that()
                .resideOutsideOfPackages(ADAPTERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ADAPTERS)),
        new Border(
            "doors and listeners are package-private",
            classes()
                .that()
                .resideInAnyPackage(SERVICE + "..web..", SERVICE + "..messaging..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePackagePrivate()),
        new Border(
            "features do not depend on each other in a circle",
            slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles(),
            slices().matching(PLANTED + ".(*)..").should().beFreeOfCycles()));
  }

  @ParameterizedTest
  @MethodSource("borders")
  void theServiceKeepsTheBorder(Border border) {
    border.inService().check(OURS);
  }

  @ParameterizedTest
  @MethodSource("borders")
  void thePlantedViolatorIsSeen(Border border) {
    assertThat(border.amongPlanted().evaluate(VIOLATORS).hasViolation()).isTrue();
  }
}
