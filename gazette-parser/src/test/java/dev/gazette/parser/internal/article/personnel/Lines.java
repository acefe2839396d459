package dev.gazette.parser.internal.article.personnel;

import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.source.SourceText;
import java.util.List;

/** Lines of a text as passages, one for each line. */
final class Lines {

    static final Lexicon LEXICON = Lexicon.standard();

    private Lines() {}

    static List<Passage> of(String text) {
        return Layout.of(SourceText.of(text.strip().replace("\n", "\n\n")), LEXICON, d -> {}).blocks().stream()
                .map(b -> Passage.of(Stretch.of(b), Passage.Role.PARAGRAPH, LEXICON))
                .toList();
    }
}
