package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.OfficialDocument;

/** Reads texts that print one article. */
final class OneArticle {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    private OneArticle() {}

    /** The first article of a text. */
    static Article article(String text) {
        return READER.readText(text).gazette().issues().get(0).articles().get(0);
    }

    /** What an article says as a document, which it must be. */
    static OfficialDocument document(Article article) {
        OfficialDocument document = article.document();
        assertThat(document).isNotNull();
        return document;
    }
}
