package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Documents written in a test: every line of the text is one line of the sheet. */
final class Written {

    static final Lexicon LEXICON = Lexicon.standard();
    static final Bodies BODIES = new Bodies(LEXICON);

    private Written() {}

    static List<Passage> passages(String text) {
        var passages = new ArrayList<Passage>();
        for (String line : text.strip().split("\n", -1)) {
            Layout.of(SourceText.of(line), LEXICON, d -> {})
                    .blocks()
                    .forEach(b -> passages.add(Passage.of(Stretch.of(b), Passage.Role.PARAGRAPH, LEXICON)));
        }
        return passages;
    }

    static Sheet sheet(String text) {
        return new Sheet(passages(text), LEXICON);
    }

    /** The roles of all lines, one word each. */
    static List<Role> roles(Sheet sheet) {
        var roles = new ArrayList<Role>();
        for (int i = 0; i < sheet.size(); i++) {
            roles.add(sheet.role(i));
        }
        return roles;
    }
}
