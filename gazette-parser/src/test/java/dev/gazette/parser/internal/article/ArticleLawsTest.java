package dev.gazette.parser.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Appointment;
import dev.gazette.model.Article;
import dev.gazette.model.Event;
import dev.gazette.model.Paragraph;
import dev.gazette.model.SourceSpan;
import dev.gazette.model.Sourced;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.CoverPart;
import dev.gazette.parser.GazetteParser;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import dev.gazette.parser.arbitraries.Papers;
import dev.gazette.parser.arbitraries.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What the article stage guarantees, whatever the text: reports, documents, lists of appointments and chronicles, whole and damaged.
 *
 * <p>Seen to fail: with a name that a list of appointments prints twice and that was appointed twice, a bug of ours; with paragraphs from
 * the last to the first, identifiers that count nothing, each entry of a chronicle told twice, and paragraphs that nobody marks.
 */
class ArticleLawsTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());
    private static final Set<CoverKind> PARTS = Set.of(
            CoverKind.HEADLINE,
            CoverKind.BYLINE,
            CoverKind.ENVELOPE,
            CoverKind.DOCUMENT_NOTE,
            CoverKind.PARAGRAPH,
            // A kicker that the contents alone print stays theirs; folios stand wherever a page ends.
            CoverKind.CONTENTS,
            CoverKind.FURNITURE);

    @Property(tries = 500)
    void everyWordOfAnArticleHasItsPart(@ForAll("texts") String text) {
        ParseResult result = READER.readText(text);
        for (Article article : result.gazette().articles()) {
            for (CoverPart part : result.cover()) {
                if (article.spans().stream().anyMatch(span -> overlap(span, part.span()))) {
                    assertThat(part.kind()).isIn(PARTS);
                }
            }
        }
    }

    private static boolean overlap(SourceSpan one, SourceSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    @Property(tries = 300)
    void paragraphsStandInTheOrderOfTheText(@ForAll("texts") String text) {
        for (Article article : GazetteParser.parseText(text).articles()) {
            int last = 0;
            for (Paragraph paragraph : article.paragraphs()) {
                for (SourceSpan span : paragraph.spans()) {
                    assertThat(span.start()).isGreaterThanOrEqualTo(last);
                    last = span.end();
                }
            }
        }
    }

    @Property(tries = 500)
    void factsStandInTheArticleThatTellsThem(@ForAll("texts") String text) {
        for (Article article : GazetteParser.parseText(text).articles()) {
            var facts = new ArrayList<Sourced>(article.mentions());
            facts.addAll(article.inspections());
            article.inspections().forEach(trip -> facts.addAll(trip.places()));
            facts.addAll(article.directives());
            facts.addAll(article.appointments());
            facts.addAll(article.events());
            var parts = new ArrayList<SourceSpan>(article.spans());
            if (article.headline() != null) {
                // Its kicker may stand in the contents.
                parts.addAll(article.headline().spans());
            }
            for (Sourced fact : facts) {
                assertThat(fact.spans()).as("spans of %s", fact).isNotEmpty();
                for (SourceSpan span : fact.spans()) {
                    assertThat(parts).as("where %s stands", fact).anyMatch(part -> overlap(part, span));
                }
            }
        }
    }

    @Property(tries = 500)
    void noTwoParagraphsHaveOneIdentifier(@ForAll("texts") String text) {
        for (Article article : GazetteParser.parseText(text).articles()) {
            assertThat(article.paragraphs().stream().map(Paragraph::id).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 300)
    void entriesOfAChronicleShareNoWords(@ForAll("texts") String text) {
        for (Article article : GazetteParser.parseText(text).articles()) {
            int last = 0;
            for (Event event : article.events()) {
                for (SourceSpan span : event.spans()) {
                    assertThat(span.start()).isGreaterThanOrEqualTo(last);
                    last = span.end();
                }
            }
        }
    }

    @Property(tries = 300)
    void whoeverIsAppointedIsAnOfficialWithThePost(@ForAll("papers") String text) {
        for (Article article : GazetteParser.parseText(text).articles()) {
            var acts = new HashSet<List<Object>>();
            for (Appointment act : article.appointments()) {
                assertThat(article.officials()).contains(act.person());
                assertThat(act.person().posts()).contains(act.post());
                assertThat(acts.add(List.of(act.person(), act.action(), act.post(), act.spans())))
                        .as("%s is told once", act)
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Texts.any(), Papers.any(), Papers.any());
    }

    @Provide
    Arbitrary<String> papers() {
        return Papers.any();
    }
}
