package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Citation;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.structure.DocumentNumberReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a text names.
 *
 * <pre>
 *   根据《某某部关于印发〈某某办法〉的通知》（某某〔2019〕10号，以下简称《通知》）
 *   按照国发〔2018〕41号文件精神                                            a number alone
 * </pre>
 *
 * <p>The title is what stands between the outer 《》; a bracket right behind it may give the number. Each is given once; a short
 * form (《条例》, 《总体规划》) stands for the first that it is a part of, the document itself and its attachments included; an
 * attachment is cited where the text hands it on (现将《…》转发给你们). Certificates and forms (《…证》, 《…申请表》) are none. Not seen:
 * laws that are named without 《》.
 */
final class CitationReader {

    private static final int LONGEST_TITLE = 160;
    private static final int BRACKET = 60;
    private static final int LONGEST_SHORT_FORM = 8;
    private static final String[] FORMS = {
        "证", "证书", "执照", "表", "申请书", "登记卡", "单", "卡", "票", "告知书", "承诺书", "协议书", "合同", "回执", "通知书", "册", "台账", "报告书",
        "意见书", "决定书", "证明", "许可证", "牌", "函件", "日报", "晚报", "凭证"
    };

    private static final int ISSUED = 3;
    private static final WordList ISSUING = WordList.of("公布", "发布", "颁布", "印发", "下发", "转发");

    private final Set<String> own;
    private final Set<String> attached;
    private final Set<String> ownShortForms = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Found> byKey = new HashMap<>();
    private final Map<String, Found> byTitle = new HashMap<>();
    private final Map<String, Found> byNumber = new HashMap<>();
    private final Set<String> shortForms = new HashSet<>();

    /** One document and where it is first named. */
    record Found(Citation citation, String title) {}

    /** The document's own titles and numbers and the titles of its attachments, in the comparison form. */
    CitationReader(Set<String> own, Set<String> attached) {
        this.own = own;
        this.attached = attached;
        own.forEach(title -> ownShortForms.addAll(shortForms(title)));
        attached.forEach(title -> ownShortForms.addAll(shortForms(title)));
    }

    /** A place where a passage names a document. */
    record Place(int from, int to, Found document) {}

    /** The documents in order of first mention. */
    List<Citation> citations() {
        return found.stream().map(Found::citation).toList();
    }

    /** Reads a passage; returns every place at which it names a document, short forms left out. */
    List<Place> read(Passage passage) {
        Folded text = passage.folded();
        var places = new ArrayList<Place>();
        int n = text.length();
        int from = 0;
        int i = text.indexOf('《', 0, n);
        while (i >= 0) {
            int close = close(text, i);
            if (close < 0) {
                i = text.indexOf('《', i + 1, n);
                continue;
            }
            Optional<DocumentNumberReader.Hit> before = numbersAlone(passage, from, i, places);
            from = title(passage, i, close, before, places);
            i = text.indexOf('《', Math.max(from, close), n);
        }
        numbersAlone(passage, from, n, places);
        return places;
    }

    /** The outer 》 of the 《 at a place; inner titles may stand in 《》, too. */
    private static int close(Folded text, int open) {
        int depth = 0;
        int end = Math.min(text.length(), open + LONGEST_TITLE);
        for (int i = open; i < end; i++) {
            char c = text.at(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i;
            } else if (c == '。' && depth == 1) {
                return -1;
            }
        }
        return -1;
    }

    /** Reads the title between two marks and its number, in the bracket behind it or before it; returns where reading goes on. */
    private int title(
            Passage passage, int open, int close, Optional<DocumentNumberReader.Hit> before, List<Place> places) {
        Folded text = passage.folded();
        String title = text.words(open + 1, close);
        int end = close + 1;
        Optional<DocumentNumberReader.Hit> number = Optional.empty();
        String standard = null;
        if (text.at(end) == '(') {
            int bracket = text.indexOf(')', end, Math.min(text.length(), end + BRACKET * 2));
            int look = bracket < 0 ? end : outerClose(text, end);
            List<DocumentNumberReader.Hit> hits = DocumentNumberReader.find(text, end + 1, look);
            number = hits.stream().findFirst();
            if (number.isEmpty()) {
                standard = standard(passage, end + 1, look);
            }
            shortForm(text, end, look);
            if (number.isPresent() || standard != null) {
                end = look;
            }
        }
        Optional<DocumentNumberReader.Hit> told = number.isPresent() || standard != null ? number : before;
        String printed = told.map(hit -> passage.printed(hit.from(), hit.to())).orElse(standard);
        boolean own = attached.contains(title) && !HandedOn.is(text, open, close)
                || printed == null && ownShortForms.contains(title) && !byTitle.containsKey(title);
        if (own || !isDocument(title) || text.endsWith("简称", open)) {
            return end;
        }
        add(passage, open + 1, close, title, printed)
                .ifPresent(document -> places.add(new Place(open, close + 1, document)));
        return end;
    }

    private static int outerClose(Folded text, int open) {
        int depth = 0;
        int end = Math.min(text.length(), open + BRACKET * 2);
        for (int i = open; i < end; i++) {
            if (text.at(i) == '(') {
                depth++;
            } else if (text.at(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return end;
    }

    /** (以下简称《办法》): the short form names nothing new. */
    private void shortForm(Folded text, int from, int to) {
        int at = text.indexOf("简称", from, to);
        if (at >= 0) {
            int open = text.indexOf('《', at, to);
            int close = open < 0 ? -1 : text.indexOf('》', open, to + 1);
            if (close > 0) {
                shortForms.add(text.words(open + 1, close));
            }
        }
    }

    private boolean isDocument(String title) {
        if (title.length() < 2 || own.contains(title) || shortForms.contains(title)) {
            return false;
        }
        for (String form : FORMS) {
            if (title.endsWith(form)) {
                return false;
            }
        }
        return true;
    }

    /** A new document, or the known one that the title means; empty for a short form. */
    private Optional<Found> add(Passage passage, int from, int to, String title, @Nullable String number) {
        String key = title + "\n" + (number == null ? "" : Folded.of(number).toString());
        Found known = byKey.get(key);
        if (known == null) {
            known = number == null
                    ? byTitle.get(title)
                    : sameNumber(title, Folded.of(number).toString());
        }
        if (known != null) {
            return Optional.of(known);
        }
        var document = new Found(new Citation(passage.printed(from, to), number, passage.spans(from, to)), title);
        found.add(document);
        byKey.put(key, document);
        keep(document);
        return Optional.of(document);
    }

    /** Keeps what later short forms of a new document can be: the ends of its title. */
    private void keep(Found document) {
        String title = document.title();
        byTitle.putIfAbsent(title, document);
        shortForms(title).forEach(form -> byTitle.putIfAbsent(form, document));
        String number = document.citation().number();
        if (number != null) {
            byNumber.putIfAbsent(Folded.of(number).toString(), document);
        }
    }

    /** The ends of a title, a bracket behind it left out, too: 办法 and 管理办法 of 某某管理办法(试行). */
    private static List<String> shortForms(String title) {
        String stem =
                title.endsWith(")") && title.lastIndexOf('(') > 0 ? title.substring(0, title.lastIndexOf('(')) : title;
        var forms = new ArrayList<String>();
        for (String whole : List.of(title, stem)) {
            for (int length = 2; length <= LONGEST_SHORT_FORM && length < whole.length(); length++) {
                forms.add(whole.substring(whole.length() - length));
            }
        }
        return forms;
    }

    /** Reads the numbers between two places; one that ends where a title begins (某政发〔2018〕6号《…》) is given back: it is the title's. */
    private Optional<DocumentNumberReader.Hit> numbersAlone(Passage passage, int from, int to, List<Place> places) {
        Folded text = passage.folded();
        for (DocumentNumberReader.Hit hit : DocumentNumberReader.find(text, from, to)) {
            if (text.at(to) == '《' && (hit.to() == to || isIssuing(text, hit.to(), to))) {
                return Optional.of(hit);
            }
            if (own.contains(text.words(hit.from(), hit.to()))) {
                continue;
            }
            String number = passage.printed(hit.from(), hit.to());
            String key = Folded.of(number).toString();
            Found document = byNumber.get(key);
            if (document == null) {
                document = new Found(new Citation(null, number, passage.spans(hit.from(), hit.to())), "");
                found.add(document);
                byNumber.put(key, document);
            }
            places.add(new Place(hit.from(), hit.to(), document));
        }
        return Optional.empty();
    }

    /** The 公布的 of 省人民政府令第97号公布的《…》. */
    private static boolean isIssuing(Folded text, int from, int to) {
        return to - from == ISSUED && text.at(to - 1) == '的' && ISSUING.contains(text, from, to - 1);
    }

    /** 某某省人民政府关于…的请示 and 关于…的请示 with one number are one document. */
    private @Nullable Found sameNumber(String title, String number) {
        Found document = byNumber.get(number);
        boolean same = document != null
                && (title.endsWith(document.title()) || document.title().endsWith(title));
        return same ? document : null;
    }

    /** The number of a standard in the bracket: GB 17924—1999, DB33/T 2315-2021. */
    private static @Nullable String standard(Passage passage, int from, int to) {
        Folded text = passage.folded();
        int i = from;
        while (i < to && ((text.at(i) >= 'A' && text.at(i) <= 'Z') || text.at(i) == '/')) {
            i++;
        }
        int letters = i;
        while (i < to && ((text.at(i) >= '0' && text.at(i) <= '9') || "-—–./T".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        return letters > from + 1 && i > letters + 3 ? passage.printed(from, i) : null;
    }
}
