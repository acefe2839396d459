package dev.gazette.parser.internal.structure;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.layout.Page;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stage: blocks become an outline. */
public final class Structure {

    private Structure() {}

    /** Finds where issues, their contents and their articles begin and end. */
    public static Outline of(Page page, Lexicon lexicon, Consumer<Diagnostic> diagnostics) {
        var sheet = new Sheet(page.blocks(), lexicon);
        var sections = new RunningSections(page.heads(), lexicon);
        List<MastheadReader.Found> mastheads = new MastheadReader(sheet).all();
        if (mastheads.isEmpty()) {
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.NO_MASTHEAD, "no masthead names the gazette and the issue", List.of()));
            Optional<Masthead> running = RunningMasthead.of(page.heads());
            var builder = new IssueBuilder(sheet, sections, diagnostics);
            return new Outline(List.of(builder.build(Optional.empty(), running.isPresent(), 0, sheet.size())), running);
        }
        var issues = new ArrayList<IssueOutline>();
        for (int i = 0; i < mastheads.size(); i++) {
            MastheadReader.Found masthead = mastheads.get(i);
            int from = i == 0 ? 0 : masthead.begin();
            int to = i + 1 < mastheads.size() ? mastheads.get(i + 1).begin() : sheet.size();
            issues.add(new IssueBuilder(sheet, sections, diagnostics).build(Optional.of(masthead), true, from, to));
        }
        return new Outline(issues, Optional.empty());
    }
}
