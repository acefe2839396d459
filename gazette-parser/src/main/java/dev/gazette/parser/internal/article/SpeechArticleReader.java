package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Official;
import dev.gazette.parser.internal.article.document.DocumentReading;
import dev.gazette.parser.internal.article.document.Form;
import dev.gazette.parser.internal.article.speech.DirectiveReader;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import java.util.List;
import java.util.Optional;

/**
 * Reads speeches and work reports (讲话, 政府工作报告).
 *
 * <pre>
 *   在全市…会议上的讲话
 *   （2019年7月3日）
 *   市长　某　某
 * </pre>
 */
final class SpeechArticleReader implements ArticleReader {

    private static final int ADDRESS_WITHIN = 5;

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        KindSigns signs = draft.signs();
        if (!signs.speech() && !(signs.report() && addressesAssembly(draft.body()))) {
            return Optional.empty();
        }
        Writing writing = Writing.of(draft, context, Form.SPEECH);
        return Optional.of(writing.build(
                ArticleKind.SPEECH,
                (facts, passages, people) -> giver(writing.reading(), passages, people)
                        .ifPresent(giver -> facts.directives(
                                DirectiveReader.readSpeech(passages, people, giver, context.diagnostics())))));
    }

    /** 各位代表： or 主任、各位副主任、秘书长、各位委员： above the first paragraph: who gives the report stands before them. */
    private static boolean addressesAssembly(List<Passage> body) {
        for (Passage line : body.subList(0, Math.min(body.size(), ADDRESS_WITHIN))) {
            Folded text = line.folded();
            int end = text.length();
            if (text.at(end - 1) == ':' && (text.endsWith("各位代表:", end) || text.endsWith("各位委员:", end))) {
                return true;
            }
        }
        return false;
    }

    /** Who speaks: the line under the title says so, else the headline names one official. */
    private static Optional<Official> giver(DocumentReading reading, List<Passage> passages, People people) {
        Optional<String> named =
                reading.signatories().stream().map(s -> Roster.plain(s.name())).findFirst();
        if (named.isPresent()) {
            return people.officials().stream()
                    .filter(o -> Roster.plain(o.name()).equals(named.get()))
                    .findFirst();
        }
        return people.mentions().stream()
                .filter(m -> m.meansOfficial() && passages.get(m.passage()).role() != Passage.Role.PARAGRAPH)
                .map(m -> people.officials().get(m.official()))
                .findFirst();
    }
}
