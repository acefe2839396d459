package dev.gazette.parser.internal.structure;

import dev.gazette.model.ContentsEntry;
import dev.gazette.parser.internal.layout.Block;
import java.util.List;
import java.util.Optional;

/**
 * One issue: what stands on its cover, its contents and its articles.
 *
 * @param masthead the masthead, when one is printed
 * @param contentsBlocks the blocks of the table of contents, its heading and its sections' headings included
 * @param contents the entries, matched to {@code articles} by index
 * @param articles the articles in text order
 * @param sectionHeadings the blocks in the body that head a section
 * @param colophon the blocks of the imprint
 * @param unread blocks that no rule could place
 */
public record IssueOutline(
        Optional<Masthead> masthead,
        List<Block> contentsBlocks,
        List<ContentsEntry> contents,
        List<ArticleOutline> articles,
        List<Block> sectionHeadings,
        List<Block> colophon,
        List<Block> unread) {

    /** Keeps immutable copies. */
    public IssueOutline {
        contentsBlocks = List.copyOf(contentsBlocks);
        contents = List.copyOf(contents);
        articles = List.copyOf(articles);
        sectionHeadings = List.copyOf(sectionHeadings);
        colophon = List.copyOf(colophon);
        unread = List.copyOf(unread);
    }
}
