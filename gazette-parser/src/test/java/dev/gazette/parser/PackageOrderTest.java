package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Data flows down the page, never up: source, layout, structure, mention, article. A stage knows the stages before it, the lexicon, the model and the
 * diagnostics; the lexicon knows no stage; only the reader knows them all.
 *
 * <p>Seen to fail: planted were a class of the layout stage with a field of the article stage and one of the exported package, a lexicon class with a field
 * of the article stage, and packages without package-info; the laws named each of them.
 */
class PackageOrderTest {
    private static final String INTERNAL = "dev.gazette.parser.internal.";
    private static final List<String> STAGES = List.of("source", "layout", "structure", "mention", "article");

    /** Plain values and exceptions of the exported package that a stage may know; none of them knows a stage. */
    private static final List<String> VALUES =
            List.of("Diagnostic", "Cover", "ParseOptions", "SourceFormat", "UnsupportedSourceException");

    private static final JavaClasses PARSER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gazette.parser");

    @Test
    void noStageLooksAhead() {
        Set<String> ahead = new TreeSet<>();
        for (JavaClass type : PARSER) {
            int here = STAGES.indexOf(room(type));
            if (here < 0) {
                continue;
            }
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                if (STAGES.indexOf(room(use.getTargetClass())) > here) {
                    ahead.add(type.getName() + " uses " + use.getTargetClass().getName());
                }
            }
        }
        assertThat(ahead).isEmpty();
    }

    @Test
    void theLexiconKnowsNoStage() {
        assertThat(uses("lexicon", target -> STAGES.contains(room(target)))).isEmpty();
    }

    @Test
    void aStageKnowsOnlyPlainValuesOfTheOutside() {
        Set<String> found = new TreeSet<>();
        for (String stage : STAGES) {
            found.addAll(uses(
                    stage,
                    target -> target.getPackageName().equals("dev.gazette.parser")
                            && VALUES.stream()
                                    .noneMatch(target.getBaseComponentType().getSimpleName()::startsWith)));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theValuesThatStagesKnowKnowNoStage() {
        Set<String> found = PARSER.stream()
                .filter(type -> type.getPackageName().equals("dev.gazette.parser"))
                .filter(type -> VALUES.stream().anyMatch(type.getSimpleName()::startsWith))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> STAGES.contains(room(use.getTargetClass())))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEmpty();
    }

    @Test
    void whatAnApplicationImplementsKnowsOnlyTheModel() {
        Set<String> found = PARSER.stream()
                .filter(type -> type.getPackageName().equals("dev.gazette.parser.spi"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith("dev.gazette.parser")
                        && !use.getTargetClass().getPackageName().equals("dev.gazette.parser.spi"))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEmpty();
    }

    @Test
    void onlyTheReaderKnowsAllStages() {
        Set<String> knowAll = PARSER.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .map(use -> room(use.getTargetClass()))
                                .filter(STAGES::contains)
                                .distinct()
                                .count()
                        == STAGES.size())
                .filter(type -> !STAGES.contains(room(type)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(knowAll).isSubsetOf("GazetteReader");
    }

    @Test
    void everyPackageSaysThatNullIsTheException() {
        Set<String> unmarked = PARSER.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static Set<String> uses(String room, Predicate<JavaClass> forbidden) {
        return PARSER.stream()
                .filter(type -> room(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> forbidden.test(use.getTargetClass()))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stage or lexicon that a class lives in, "" for all others. */
    private static String room(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(INTERNAL)) {
            return "";
        }
        return name.substring(INTERNAL.length(), name.indexOf('.', INTERNAL.length()));
    }
}
