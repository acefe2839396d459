package dev.gazette.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.mention.place.Divisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The file that the build makes of the lists says what they say. Seen to fail: with a list that was changed after it was packed, and with own terms that
 * were put into the packed arrays themselves.
 */
class PackedTest {

    private static final Path LISTS = Path.of("src/main/resources/dev/gazette/parser/internal/lexicon");

    @Test
    void theBuildPacksTheLists() {
        assertThat(Packed.class.getResource(Packed.FILE)).isNotNull();
    }

    @Test
    void thePackedLexiconIsTheOneOfTheLists() {
        assertThat(Lexicon.standard().automaton().bytes())
                .isEqualTo(Lexicon.ofLists().automaton().bytes());
    }

    @Test
    void everyPackedListIsTheWrittenOneInBothDirections() throws IOException {
        assertThat(names()).hasSizeGreaterThan(30).allSatisfy(name -> {
            WordList packed = WordList.named(name);
            WordList written = WordList.read(name);
            assertThat(packed.forwards().bytes()).isEqualTo(written.forwards().bytes());
            assertThat(packed.backwards().bytes()).isEqualTo(written.backwards().bytes());
        });
    }

    @Test
    void theNamesOfDivisionsArePackedForwards() {
        WordList packed = WordList.named(Divisions.NAMES, () -> WordList.of());
        WordList made = Divisions.standard().namesOfAll();

        assertThat(packed.forwards().bytes()).isEqualTo(made.forwards().bytes());
        assertThat(packed.longestSuffix("在某省", 0, 3)).isEqualTo(made.longestSuffix("在某省", 0, 3));
    }

    @Test
    void ownTermsLeaveThePackedOnesAlone() {
        Lexicon own = Lexicon.with(List.of(new OwnTerm("总调度师", Kind.TITLE.bit(), 0)));

        assertThat(own.is(Kind.TITLE, "总调度师", 0, 4)).isTrue();
        assertThat(own.kindsOf("书记"))
                .isEqualTo(Lexicon.standard().kindsOf("书记"))
                .isNotZero();
        assertThat(Lexicon.standard().kindsOf("总调度师")).isZero();
    }

    private static Set<String> names() throws IOException {
        Set<String> ofLexicon = Arrays.stream(Kind.values()).map(Kind::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(LISTS)) {
            Set<String> names =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(HashSet::new));
            names.removeAll(ofLexicon);
            return names.stream().map(name -> name.replace(".txt", "")).collect(Collectors.toSet());
        }
    }
}
