package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Attachment;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an official document: its envelope, the structure of its text, the documents that it names.
 *
 * <pre>
 *   某某市人民政府关于…的通知
 *   某政发〔2020〕3号
 *   各县（市、区）人民政府，市直各单位：
 *   　　…现就有关事项通知如下：
 *   　　一、…
 *   　　附件：某某任务分解表
 *                                   某某市人民政府
 *                                   2020年3月1日
 * </pre>
 *
 * <p>GB/T 9704-2012. Front matter first, then the signature, then attachments; what no rule marks is a paragraph. What the lines
 * of the envelope do not tell is taken from the title, the red head and the table of the web page, in this order.
 */
public final class OfficialDocumentReader {

    /** So many names of annexes are looked for among the lines; more are not joined. */
    private static final int MOST_NAMES = 200;

    private final Lexicon lexicon;
    private final Consumer<Diagnostic> diagnostics;
    private final TitleReader titles;
    private final Bodies bodies;

    /** A reader with these words, and where its doubts go. */
    public OfficialDocumentReader(Lexicon lexicon, Consumer<Diagnostic> diagnostics) {
        this.lexicon = lexicon;
        this.diagnostics = diagnostics;
        this.titles = new TitleReader(lexicon);
        this.bodies = new Bodies(lexicon);
    }

    /**
     * Reads a body below its headline.
     *
     * @param head the blocks of the headline and what stands above and between them
     * @param title the title, when there is one
     * @param body the body's lines and paragraphs
     * @param form what sort of text it is
     */
    public DocumentReading read(List<Block> head, Optional<Passage> title, List<Passage> body, Form form) {
        return read(head, title, body, form, false).orElseThrow();
    }

    /** The same for a text that may be no document at all: empty when it has no envelope. */
    public Optional<DocumentReading> readDocument(List<Block> head, Optional<Passage> title, List<Passage> body) {
        return read(head, title, body, Form.DOCUMENT, true);
    }

    private Optional<DocumentReading> read(
            List<Block> head, Optional<Passage> title, List<Passage> body, Form form, boolean enveloped) {
        var envelope = new Envelope();
        var sheet = new Sheet(RunInParagraphs.split(body, lexicon), lexicon);
        AboveTitle above = AboveTitle.of(head, title, bodies, lexicon);
        List<String> titled = title.map(this::titleIssuers).orElse(List.of());
        var front = new FrontMatter(sheet, envelope, bodies, above.order(), form);
        above.read(front, envelope);
        new OwnContents(sheet).read();
        int text = front.read();
        boolean named = !titled.isEmpty() || envelope.named != null;
        Optional<String> type = title.flatMap(t -> titles.type(t.folded()));
        boolean told = form == Form.DOCUMENT
                && (named && title.filter(t -> titles.decides(t.folded())).isPresent()
                        || OwnRules.isOne(type, sheet, text, envelope.adopted != null));
        if (form == Form.DOCUMENT || form == Form.EXPLANATION) {
            boolean opened = !envelope.numbers.isEmpty() || !envelope.addressees.isEmpty();
            int dateAlone = opened ? text : told ? lastText(sheet) : sheet.size();
            new SignatureReader(sheet, bodies, titled).read(text, dateAlone, envelope);
        }
        new AsideReader(sheet, bodies).read(text);
        if (enveloped && !told && above.lines().isEmpty() && envelope.isEmpty() && beginsAsText(sheet)) {
            return Optional.empty();
        }
        new AttachmentReader(sheet, envelope).read(text);
        envelope.type = type.orElseGet(() -> closing(sheet));
        if (envelope.issuers.isEmpty()) {
            envelope.issuers.addAll(titled.isEmpty() ? above.issuers() : titled);
        }
        if (envelope.issuers.isEmpty() && type.filter("纪要"::equals).isPresent()) {
            title.map(t -> OwnRules.whoseMeeting(t.folded(), bodies))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(envelope.issuers::add);
        }
        for (String made : new String[] {envelope.named, envelope.madeBy}) {
            if (envelope.issuers.isEmpty() && made != null) {
                envelope.issuers.add(made);
            }
        }
        if (envelope.issuers.isEmpty() && text < sheet.size()) {
            title.map(Passage::folded).ifPresent(t -> named(t, sheet.folded(text), envelope));
        }
        if (!envelope.issuers.isEmpty() && envelope.type != null && envelope.underTitle != null) {
            envelope.date(envelope.underTitle);
        }
        if (told && envelope.adopted != null && envelope.underTitle == null) {
            envelope.date(envelope.adopted);
        }
        metadata(sheet, above.lines(), envelope);
        new AnnexTitles(sheet, titles, bodies, annexNames(sheet, envelope, title)).read(text);
        new LabelledAnnexes(sheet, envelope).read(text);
        new TableReader(sheet, diagnostics).read(text);
        boolean present = told || isPresent(envelope);
        return enveloped && !present ? Optional.empty() : Optional.of(reading(sheet, envelope, title, present));
    }

    /** True when no rule behind the signature's takes the first line: then no line of a web page's table stands there either. */
    private static boolean beginsAsText(Sheet sheet) {
        return sheet.isText(0)
                && AttachmentOpening.of(sheet.folded(0)).isEmpty()
                && !AttachmentOpening.isLink(sheet.folded(0));
    }

    private static int lastText(Sheet sheet) {
        int last = sheet.size() - 1;
        while (last >= 0 && !sheet.isText(last)) {
            last--;
        }
        return last;
    }

    private void named(Folded title, Folded first, Envelope envelope) {
        int end = titles.namedIn(title, first);
        if (end > 0) {
            envelope.issuers.add(title.words(0, end));
        }
    }

    private List<String> titleIssuers(Passage title) {
        var names = new ArrayList<String>();
        for (Bodies.Range range : titles.issuers(title.folded())) {
            names.add(title.folded().words(range.from(), range.to()));
        }
        return names;
    }

    /** 特此通告。 tells the kind of a document without a title. */
    private @Nullable String closing(Sheet sheet) {
        for (int i = sheet.size() - 1; i >= 0; i--) {
            Folded text = sheet.folded(i);
            if (sheet.isText(i) && text.startsWith("特此", 0) && text.length() < 12) {
                int end = text.at(text.length() - 1) == '。' ? text.length() - 1 : text.length();
                return titles.type(Folded.of(text.words(0, end))).orElse(null);
            }
        }
        return null;
    }

    private void metadata(Sheet sheet, List<Passage> above, Envelope envelope) {
        var lines = new ArrayList<Passage>(above);
        for (int i = 0; i < sheet.size() && sheet.role(i) != Role.TEXT; i++) {
            lines.add(sheet.line(i));
        }
        for (Passage line : lines) {
            if (MetadataTable.isLine(line.folded(), lexicon)) {
                new MetadataEvidence(envelope, bodies, lexicon, diagnostics).read(line);
            }
        }
    }

    /** What the document calls the texts below it: its own title, its attachments, the first 《…》 of its paragraphs. */
    private static Set<String> annexNames(Sheet sheet, Envelope envelope, Optional<Passage> title) {
        var names = new HashSet<String>();
        title.ifPresent(t -> names.add(AnnexTitles.plain(t.folded())));
        for (Attachment attachment :
                envelope.attachments.subList(0, Math.min(envelope.attachments.size(), MOST_NAMES))) {
            names.add(AnnexTitles.plain(Folded.of(attachment.title())));
        }
        int look = Math.min(sheet.size(), 24);
        for (int i = 0; i < look; i++) {
            Folded text = sheet.folded(i);
            int open = sheet.isText(i) ? text.indexOf('《', 0, Math.min(text.length(), 200)) : -1;
            int close = open < 0 ? -1 : text.indexOf('》', open, text.length());
            if (close > 0) {
                names.add(AnnexTitles.plain(text.subSequence(open, close)));
            }
        }
        return names;
    }

    private static boolean isPresent(Envelope envelope) {
        return !envelope.numbers.isEmpty()
                || (envelope.date != null && !(envelope.issuers.isEmpty() && envelope.signatories.isEmpty()))
                || (envelope.type != null && !envelope.addressees.isEmpty())
                || (!envelope.addressees.isEmpty() && !envelope.issuers.isEmpty());
    }

    private DocumentReading reading(Sheet sheet, Envelope envelope, Optional<Passage> title, boolean present) {
        int annexes = present ? envelope.attachments.size() : 0;
        var provisions = new Provisions();
        var passages = new ArrayList<Passage>();
        var lines = new ArrayList<DocumentReading.Line>();
        var notes = new ArrayList<SourceSpan>();
        int covered = 0;
        for (int i = 0; i < sheet.size(); i++) {
            Passage line = sheet.line(i);
            List<SourceSpan> spans = line.stretch().spans();
            lines.add(new DocumentReading.Line(
                    sheet.role(i), spans, line.stretch().text()));
            if (sheet.isText(i)) {
                int annex = sheet.annex(i) < annexes ? sheet.annex(i) : Sheet.MAIN;
                if (sheet.cells(i).size() > 1) {
                    provisions.addRow(line, sheet.cells(i), annex);
                } else {
                    provisions.add(line, annex);
                }
                passages.add(line);
            } else if (sheet.role(i).cover() == CoverKind.ENVELOPE) {
                // A line that was joined to the one above it stands in that one's spans already.
                for (SourceSpan span : spans) {
                    if (span.start() >= covered) {
                        envelope.spans.add(span);
                        covered = span.end();
                    }
                }
            } else if (sheet.role(i) == Role.NOTE) {
                notes.addAll(spans);
            }
        }
        if (envelope.spans.isEmpty()) {
            // All that tells of the document is the bracket under its title: (1989年7月24日 某省人民政府令第9号).
            envelope.spans.addAll(notes);
        }
        if (envelope.spans.isEmpty()) {
            // 某某市人民政府令第12号, and rules without an envelope: the title alone says what document it is.
            title.ifPresent(t -> envelope.spans.addAll(t.stretch().spans()));
        }
        References.read(passages, envelope, title);
        return new DocumentReading(
                present ? Optional.of(document(envelope)) : Optional.empty(),
                envelope.signatories,
                passages,
                provisions.paragraphs(),
                lines,
                Optional.ofNullable(envelope.date == null ? envelope.adopted : envelope.date));
    }

    private static OfficialDocument document(Envelope envelope) {
        return new OfficialDocument(
                envelope.numbers,
                envelope.type,
                envelope.issuers,
                envelope.addressees,
                envelope.date,
                envelope.effectiveDate,
                envelope.attachments,
                List.of(),
                envelope.cites,
                envelope.repeals,
                envelope.spans);
    }
}
