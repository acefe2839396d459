package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.structure.DocumentNumberReader;
import dev.gazette.parser.internal.structure.NumberLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands between the title and the text.
 *
 * <pre>
 *   某政发〔2020〕3号
 *   （2020年3月1日某某市人民政府令第12号公布　自…起施行）
 *   各县（市、区）人民政府，市直各单位：
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.2.5 and 7.3.2. It ends at the first line that is nothing of this kind. Not seen: numbers inside the text.
 */
final class FrontMatter {

    private static final int LONGEST_BRACKET = 400;
    private static final int MOST_LINES = 6;
    private static final int LONGEST_REMARK = 30;
    private static final int LONGEST_OCCASION = 40;
    private static final int LONGEST_FIELD = 8;
    private static final WordList FIELDS = WordList.named("page-field");

    private final Sheet sheet;
    private final Envelope envelope;
    private final Bodies bodies;
    private final AddresseeLine addressees;
    private final OwnNumbers numbers;
    private final Form form;

    FrontMatter(Sheet sheet, Envelope envelope, Bodies bodies, String order, Form form) {
        this.form = form;
        this.sheet = sheet;
        this.envelope = envelope;
        this.bodies = bodies;
        this.addressees = new AddresseeLine(bodies);
        this.numbers = new OwnNumbers(envelope, bodies, order);
    }

    /** Marks the lines and returns the number of the first line of the text. */
    int read() {
        int i = 0;
        while (i < sheet.size() && readLine(i)) {
            i++;
        }
        // One line that is nothing known above the addressees is text, and they are addressees all the same.
        if (form != Form.SPEECH && i + 1 < sheet.size() && isRemark(i)) {
            isAddressees(i + 1);
        }
        return i;
    }

    private boolean isRemark(int i) {
        Folded text = sheet.folded(i);
        return sheet.isText(i) && text.length() <= LONGEST_REMARK && "。;:,".indexOf(lastOf(text)) < 0;
    }

    private boolean readLine(int i) {
        Passage line = sheet.line(i);
        Folded text = line.folded();
        if (sheet.role(i) == Role.NOTE) {
            return true;
        }
        if (MetadataTable.isLine(text, sheet.lexicon()) || DocumentNotes.isNote(text) || isPageField(text)) {
            sheet.mark(i, Role.NOTE);
            return true;
        }
        if (DocumentNotes.isImprint(text)) {
            sheet.mark(i, Role.IMPRINT);
            return true;
        }
        if (isNumbers(line)) {
            sheet.mark(i, Role.NUMBER);
            return true;
        }
        if (text.at(0) == '(' && text.at(text.length() - 1) == ')' && isBracket(line)) {
            sheet.mark(i, Role.NOTE);
            return true;
        }
        Optional<FullDate> date = DateLine.whole(text);
        if (date.isPresent()) {
            sheet.mark(i, Role.DATE);
            envelope.date(date.get().day());
            return true;
        }
        if (form == Form.SPEECH && (text.startsWith("——", 0) || isOccasionsEnd(i))) {
            sheet.mark(i, Role.NOTE);
            return true;
        }
        if (form == Form.DOCUMENT && (isDayAndBody(i) || isBodyAboveBracket(i))) {
            return true;
        }
        if ((form == Form.SPEECH && isSpeaker(i)) || (form == Form.EXPLANATION && isAuthor(i))) {
            return true;
        }
        return sheet.role(i) == Role.ADDRESSEES || (form != Form.SPEECH && isAddressees(i));
    }

    /** The second line of ——2025年1月8日在某某县第十八届 | 人民代表大会第四次会议上. */
    private boolean isOccasionsEnd(int i) {
        Folded text = sheet.folded(i);
        return i > 0
                && sheet.folded(i - 1).startsWith("——", 0)
                && lastOf(sheet.folded(i - 1)) != '上'
                && text.length() <= LONGEST_OCCASION
                && lastOf(text) == '上';
    }

    /** 1988年12月8日，最高人民法院 and 某某县人民政府办公室 2016-4-13 under the title: when and by whom. */
    private boolean isDayAndBody(int i) {
        Folded text = sheet.folded(i);
        int n = text.length();
        FullDate day = FullDate.at(text, 0).or(() -> FullDate.ending(text)).orElse(null);
        if (day == null) {
            return false;
        }
        int behind = text.at(day.to()) == ',' ? day.to() + 1 : day.to();
        int from = day.from() > 0 ? 0 : behind;
        int to = day.from() > 0 ? day.from() : n;
        List<Bodies.Range> names = from >= to ? List.of() : bodies.onLine(text, from, to, List.of());
        if (names.isEmpty()) {
            return false;
        }
        envelope.date(day.day());
        for (Bodies.Range name : names) {
            envelope.issuers.add(text.words(name.from(), name.to()));
        }
        sheet.mark(i, Role.ISSUER);
        return true;
    }

    /** The body that put a decision up, between its title and the bracket that tells who adopted it when, or rules, above their first article. */
    private boolean isBodyAboveBracket(int i) {
        Folded below = i + 1 < sheet.size() ? sheet.folded(i + 1) : Folded.of("");
        boolean bracket = below.at(0) == '('
                && below.at(below.length() - 1) == ')'
                && FullDate.first(below, 1, below.length()).isPresent();
        List<Bodies.Range> names = bracket || OwnRules.beginAt(sheet, i + 1)
                ? bodies.onLine(sheet.folded(i), 0, sheet.folded(i).length(), List.of())
                : List.of();
        if (names.isEmpty()) {
            return false;
        }
        Folded text = sheet.folded(i);
        if (envelope.named == null) {
            envelope.named = text.words(names.get(0).from(), names.get(0).to());
        }
        sheet.mark(i, Role.BYLINE);
        return true;
    }

    /** - 发布日期：2024-10-10, 浏览次数：252: what a web page tells of itself, with the mark of a list or without. */
    private boolean isPageField(Folded text) {
        int from = text.at(0) == '-' || text.at(0) == '·' ? 1 : 0;
        int colon = text.indexOf(':', from, Math.min(text.length(), LONGEST_FIELD));
        return colon > from
                && text.length() <= LONGEST_REMARK
                && (FIELDS.contains(text, from, colon)
                        || sheet.lexicon().is(Kind.METADATA_LABEL, text, from, colon)
                        || sheet.lexicon().is(Kind.WEB_NAVIGATION, text, from, colon));
    }

    /** The line of addressees, or the first of several that the line width cut. */
    private boolean isAddressees(int i) {
        if (",、:".indexOf(lastOf(sheet.folded(i))) < 0) {
            return false;
        }
        var words = new StringBuilder();
        for (int k = i; k < sheet.size() && k - i < MOST_LINES; k++) {
            words.append(sheet.folded(k));
            Folded all = Folded.of(words);
            Optional<Integer> colon = addressees.colon(all);
            if (colon.isPresent() && colon.get() == all.length() - 1) {
                addressees(i, k);
                return true;
            }
            if (",、".indexOf(lastOf(all)) < 0) {
                return false;
            }
        }
        return false;
    }

    private static char lastOf(Folded text) {
        return text.at(text.length() - 1);
    }

    private void addressees(int first, int last) {
        for (int k = first + 1; k <= last; k++) {
            sheet.join(first, k);
        }
        Passage line = sheet.line(first);
        sheet.mark(first, Role.ADDRESSEES);
        for (int k = first + 1; k <= last; k++) {
            sheet.mark(k, Role.ADDRESSEES);
        }
        for (Bodies.Range body : addressees.split(line.folded(), 0, line.length() - 1)) {
            envelope.addressees.add(line.printed(body.from(), body.to()));
        }
    }

    /** 某某市统计局 above figures, 省司法厅　省林业和草原局 above an explanation. */
    private boolean isAuthor(int i) {
        Folded text = sheet.folded(i);
        boolean author = !bodies.onLine(text, 0, text.length(), List.of()).isEmpty();
        if (author) {
            sheet.mark(i, Role.BYLINE);
        }
        return author;
    }

    /** 市长　某　某, 某某·某某: who gives a speech. */
    private boolean isSpeaker(int i) {
        Passage line = sheet.line(i);
        Folded text = line.folded();
        int n = text.length();
        Optional<SignatoryLine> person = SignatoryLine.of(text, 0, n);
        int post = person.map(SignatoryLine::postEnd).orElse(0);
        int name = person.map(SignatoryLine::nameStart).orElse(0);
        if (person.isEmpty() && !SignatoryLine.isBareName(text, sheet.lexicon())) {
            return false;
        }
        sheet.mark(i, Role.BYLINE);
        envelope.signatories.add(new DocumentReading.Signatory(text.words(name, n), line, post, name, n));
        return true;
    }

    /** A line that is nothing but numbers of documents. */
    boolean isNumbers(Passage line) {
        return numbers.isLine(line);
    }

    /** The bracket under a title: who adopted or issued it when, with which number. */
    boolean isBracket(Passage line) {
        Folded text = line.folded();
        if (text.length() > LONGEST_BRACKET) {
            return false;
        }
        Optional<FullDate> date = FullDate.first(text, 1, text.length());
        List<DocumentNumberReader.Hit> hits = DocumentNumberReader.find(text, 1, text.length() - 1);
        if (date.isPresent() && date.get().from() == 1 && date.get().to() == text.length() - 1) {
            envelope.underTitle = date.get().day();
        }
        if (date.isEmpty() && hits.isEmpty()) {
            // (2019年3月), (第2号): the month of a list, the serial of an announcement.
            return FullDate.isLine(text) || NumberLine.isOrdinal(text);
        }
        InForce.in(text, null).ifPresent(force -> envelope.effectiveDate = force.day());
        if (hits.isEmpty() && envelope.adopted == null) {
            envelope.adopted = date.get().day();
            String body = OwnRules.madeBy(text, date.get(), bodies);
            envelope.madeBy = body.isEmpty() ? null : body;
        }
        for (DocumentNumberReader.Hit hit : hits) {
            envelope.number(DocumentNumberReader.number(text, hit, line.printed(hit.from(), hit.to())));
            numbers.issuedIn(text, hit);
            if (text.startsWith("令", numbers.issuerEnd(text, hit)) && envelope.issuers.isEmpty()) {
                // Rules that were proclaimed with this number: a signature below them is that of an annex.
                envelope.issuers.add(text.words(hit.from(), numbers.issuerEnd(text, hit)));
            }
        }
        if (!hits.isEmpty()) {
            signedInBracket(text, hits.get(0).to(), date);
            date.ifPresent(d -> envelope.date(issued(text, hits.get(0), d)));
        }
        return true;
    }

    /** （某政办发〔2010〕3号　某某市人民政府办公室　二〇一〇年四月八日）. */
    private void signedInBracket(Folded text, int from, Optional<FullDate> date) {
        if (date.isPresent() && date.get().from() > from && envelope.issuers.isEmpty()) {
            for (Bodies.Range body : bodies.onLine(text, from, date.get().from(), List.of())) {
                envelope.issuers.add(text.words(body.from(), body.to()));
            }
        }
    }

    /** Of several dates the last before the number: 2014年1月22日…通过 2014年2月16日…令第647号公布. */
    private static LocalDate issued(Folded text, DocumentNumberReader.Hit number, FullDate first) {
        FullDate last = first;
        for (Optional<FullDate> next = Optional.of(first);
                next.isPresent() && next.get().from() < number.from(); ) {
            last = next.get();
            next = FullDate.first(text, last.to(), text.length());
        }
        return last.day();
    }
}
