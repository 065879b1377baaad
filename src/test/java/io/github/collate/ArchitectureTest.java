package io.github.collate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of the house, held: who may know whom, who may touch files, streams and clocks. */
class ArchitectureTest {

    private static final String ROOT = "io.github.collate";

    /** The packages of the house; a package that appears or goes must be entered here. */
    private static final List<String> STAGES = List.of(
            "read",
            "normalise",
            "classify",
            "analyse",
            "dedupe",
            "reconcile",
            "review",
            "link",
            "compose",
            "render",
            "press",
            "pack",
            "audit",
            "publish",
            "serve");

    /** So many classes at least: a rule that sees nothing holds always. */
    private static final int FEWEST_CLASSES = 150;

    private static JavaClasses house;

    @BeforeAll
    static void importClasses() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static Stream<String> stages() {
        return STAGES.stream();
    }

    @Test
    void the_rules_see_the_whole_house() {
        assertThat(house).hasSizeGreaterThan(FEWEST_CLASSES);
        Set<String> rooms = house.stream()
                .filter(seen -> !seen.getSimpleName().equals("package-info"))
                .map(seen -> seen.getPackageName().substring(ROOT.length()))
                .map(name -> name.isEmpty() ? "" : name.substring(1).split("\\.")[0])
                .collect(Collectors.toSet());
        assertThat(rooms)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("", "model"), STAGES.stream()).toList());
    }

    @Test
    void every_package_explains_itself() {
        Set<String> explained = house.stream()
                .filter(seen -> seen.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(house.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(explained);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void a_stage_knows_the_model_and_no_other_stage(String stage) {
        noClasses()
                .that()
                .resideInAPackage(within(stage))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(within(stage), within("model")))))
                .because("a star cannot form a circle: only the front door knows the stages")
                .check(house);
    }

    @Test
    void the_model_knows_only_the_jdk() {
        classes()
                .that()
                .resideInAPackage(within("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(within("model"), "java..", "org.jspecify.annotations..")
                .check(house);
    }

    @Test
    void no_packages_form_a_circle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void only_read_and_publish_touch_files() {
        noClasses()
                .that(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(within("read"), within("publish")))))
                .should()
                .dependOnClassesThat(FILE_ACCESS)
                .because("reading and writing have one place each; a Path may be passed on, not opened")
                .check(house);
    }

    @Test
    void only_the_front_door_speaks_to_standard_streams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should(ACCESS_STANDARD_STREAMS)
                .check(house);
    }

    @Test
    @DisplayName("no clock, no default locale, zone or character set, no chance")
    void two_builds_are_the_same() {
        noClasses().should().accessTargetWhere(HIDDEN_INPUT).check(house);
    }

    private static String within(String room) {
        return ROOT + "." + room + "..";
    }

    private static final DescribedPredicate<JavaClass> FILE_ACCESS = DescribedPredicate.describe(
            "open files",
            type -> Set.of(
                            "java.nio.file.Files",
                            "java.nio.channels.FileChannel",
                            "java.io.File",
                            "java.io.FileInputStream",
                            "java.io.FileOutputStream",
                            "java.io.FileReader",
                            "java.io.FileWriter",
                            "java.io.RandomAccessFile")
                    .contains(type.getName()));

    private static final DescribedPredicate<JavaAccess<?>> HIDDEN_INPUT =
            DescribedPredicate.describe("takes hidden input", access -> isHiddenInput(access.getTarget()));

    private static boolean isHiddenInput(AccessTarget target) {
        JavaClass owner = target.getOwner();
        List<JavaClass> arguments =
                target instanceof AccessTarget.CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
        return switch (target.getName()) {
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "now" -> owner.getPackageName().startsWith("java.time") && arguments.isEmpty();
            case "getDefault" -> owner.isEquivalentTo(Locale.class) || owner.isEquivalentTo(TimeZone.class);
            case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
            case "defaultCharset" -> owner.isEquivalentTo(Charset.class);
            case "toLowerCase", "toUpperCase", "getBytes" -> owner.isEquivalentTo(String.class) && arguments.isEmpty();
            case "format", "formatted" -> owner.isEquivalentTo(String.class) && !startsWithLocale(arguments);
            case "ofPattern" -> owner.isEquivalentTo(DateTimeFormatter.class) && arguments.size() == 1;
            case "random" -> owner.isEquivalentTo(Math.class);
            case "randomUUID" -> owner.isEquivalentTo(UUID.class);
            case "<init>" ->
                arguments.isEmpty() && (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(Random.class));
            // BreakIterator, Collator, NumberFormat, DateFormat
            default ->
                owner.getPackageName().equals("java.text")
                        && target.getName().startsWith("get")
                        && target.getName().endsWith("Instance")
                        && arguments.isEmpty();
        };
    }

    private static boolean startsWithLocale(List<JavaClass> arguments) {
        return !arguments.isEmpty() && arguments.get(0).isEquivalentTo(Locale.class);
    }
}
