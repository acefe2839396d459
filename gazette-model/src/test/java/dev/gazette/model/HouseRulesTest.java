package dev.gazette.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for every type of the model, whatever it says. */
class HouseRulesTest {
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gazette.model");

    @Test
    void everyPackageSaysThatNullIsTheException() {
        Set<String> unmarked = MODEL.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    @Test
    void everyRecordIsSerializable() {
        classes()
                .that()
                .areRecords()
                .and()
                .arePublic()
                .should()
                .beAssignableTo(Serializable.class)
                .allowEmptyShould(true)
                .check(MODEL);
    }

    /** Both Jacksons would write such a method as a field of the JSON. */
    @Test
    void noRecordHasAMethodThatLooksLikeAProperty() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areRecords()
                .should()
                .haveNameNotMatching("(get|is)[A-Z].*")
                .allowEmptyShould(true)
                .check(MODEL);
    }
}
