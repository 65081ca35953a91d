package vn.gon;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the order of the packages and the confinement of the libraries. */
class ArchitectureTest {

    /** Bottom first: a package uses only packages above it in this list. */
    private static final List<String> ORDER = List.of(
            "text",
            "yaml",
            "regulation",
            "catalog",
            "intake",
            "index",
            "reform",
            "audit",
            "cost",
            "plan",
            "change",
            "statistics",
            "report",
            "cli");

    /** The parts of the package of costs, bottom first: a part uses only parts above it in this list. */
    private static final List<String> COST_PARTS = List.of("number", "profile", "sheet", "figures");

    /** Each outside library, and the packages that may know it. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.apache.lucene..", List.of("index"),
            "com.fasterxml.jackson..", List.of("catalog", "intake", "report"),
            "org.snakeyaml..", List.of("yaml"),
            "org.apache.commons.csv..", List.of("catalog", "intake", "report"),
            "org.apache.commons.text..", List.of("text"),
            "org.apache.poi..", List.of("intake", "report"),
            "freemarker..", List.of("report"),
            "com.google.re2j..", List.of("audit"),
            "com.google.ortools..", List.of("plan"),
            "picocli..", List.of("cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.gon");

    @Test
    void everyPackageHasItsPlace() {
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            packages.add(type.getPackageName().substring("vn.gon.".length()).split("\\.", 2)[0]);
        }
        assertThat(ORDER).containsAll(packages);
    }

    @TestFactory
    List<DynamicTest> aPackageUsesOnlyPackagesAboveIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            String name = ORDER.get(i);
            String[] below = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(other -> "vn.gon." + other + "..")
                    .toArray(String[]::new);
            if (below.length > 0) {
                tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("vn.gon." + name + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(below)
                                .allowEmptyShould(true)
                                .check(CLASSES)));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> aPartOfTheCostsUsesOnlyPartsAboveIt() {
        return COST_PARTS.stream()
                .limit(COST_PARTS.size() - 1L)
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("vn.gon.cost." + name + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        COST_PARTS.subList(COST_PARTS.indexOf(name) + 1, COST_PARTS.size()).stream()
                                                .map(other -> "vn.gon.cost." + other + "..")
                                                .toArray(String[]::new))
                                .check(CLASSES)))
                .toList();
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("vn.gon.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("vn.gon.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    List<DynamicTest> aLibraryIsKnownOnlyWhereItBelongs() {
        return LIBRARIES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> noClasses()
                                .that(not(resideInAnyPackage(entry.getValue().stream()
                                        .map(name -> "vn.gon." + name + "..")
                                        .toArray(String[]::new))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(entry.getKey())
                                .check(CLASSES)))
                .toList();
    }

    @Test
    void nobodyWritesToTheSystemStreams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.gon.cli.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(CLASSES);
    }
}
