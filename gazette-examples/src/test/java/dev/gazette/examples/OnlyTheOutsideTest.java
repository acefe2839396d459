package dev.gazette.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/**
 * The examples and their tests use what an application can use: nothing that the libraries' modules do not export. The benchmark of
 * the stages alone looks inside.
 */
class OnlyTheOutsideTest {
    @Test
    void nothingHereUsesTheInsideOfTheLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.gazette.examples.benchmark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.gazette.parser.internal..")
                .check(new ClassFileImporter().importPackages("dev.gazette.examples"));
    }
}
