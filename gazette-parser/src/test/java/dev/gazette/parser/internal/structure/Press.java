package dev.gazette.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Prints a made-up issue in a setting, page by page. Paragraphs are cut where the page ends, in the middle of a sentence. */
final class Press {

    private final MadeUp.Issue issue;
    private final Setting setting;
    private final Random random;
    private final List<String> out = new ArrayList<>();
    private int page = 1;
    private int onPage;
    private int cuts;
    private int fullStops;
    private int fullLines;
    private String section = "";

    private Press(MadeUp.Issue issue, Setting setting, Random random) {
        this.issue = issue;
        this.setting = setting;
        this.random = random;
    }

    /**
     * The text of an issue; empty when a full line ends with a sentence, and so few lines are full that nothing tells it from the
     * end of a paragraph, and when there are too few pages to tell bare folios from numbers.
     */
    static Optional<String> print(MadeUp.Issue issue, Setting setting, Random random) {
        var press = new Press(issue, setting, random);
        press.masthead();
        press.contents();
        press.body();
        boolean wrapped = setting.flow() == Setting.Flow.WRAPPED;
        boolean bare = setting.pageLength() > 0
                && (setting.folio().equals("#") || setting.head() == Setting.HeadStyle.WITH_FOLIO);
        boolean signs = setting.head() != Setting.HeadStyle.NONE || setting.formFeed() || press.cuts * 2 > press.page;
        return wrapped && press.fullStops > 0 && press.fullLines < 8 || bare && (press.page < 6 || !signs)
                ? Optional.empty()
                : Optional.of(String.join("\n", press.out) + "\n");
    }

    private void masthead() {
        out.addAll(Cover.lines(issue, setting.masthead(), random));
    }

    private void contents() {
        if (setting.contents().isEmpty()) {
            return;
        }
        out.add("目　　录");
        out.add("");
        int at = 1;
        for (MadeUp.Article article : issue.articles()) {
            if (!article.section().equals(section)) {
                section = article.section();
                boolean apart = setting.isPlain();
                if (apart) {
                    out.add("");
                }
                out.add(setting.heading(section));
                if (apart) {
                    out.add("");
                }
            }
            String title = (article.kicker() == null ? "" : article.kicker() + " ") + article.title();
            if (article.number() != null && random.nextBoolean()) {
                title += "（" + article.number() + "）";
            }
            String line = title
                    + setting.contents().replace("#-#", at + "-" + (at + 1)).replace("#", "" + at);
            int width = setting.width();
            if (title.length() > width && line.length() > width) {
                out.add(line.substring(0, width));
                line = line.substring(width);
            }
            out.add(line);
            at += random.nextInt(3);
        }
        section = "";
        out.add("");
        out.add("");
    }

    private void body() {
        beginPage();
        for (MadeUp.Article article : issue.articles()) {
            if (!article.section().equals(section)) {
                section = article.section();
                line(setting.heading(section), true);
                between();
            }
            headline(article);
            boolean document = article.number() != null;
            for (int i = 0; i < article.body().size(); i++) {
                String words = article.body().get(i);
                if (document && isLine(words)) {
                    line(words, !words.endsWith("："));
                    between();
                } else {
                    paragraph(words);
                    between();
                }
            }
        }
        endPage();
        out.addAll(issue.colophon());
    }

    /** What stands on a line of its own in a document: its number, whom it addresses, who signs, the day, a label, an annex's title. */
    private boolean isLine(String words) {
        return words.length() < 40 && !words.endsWith("。") && words.indexOf('、') != 1;
    }

    private void headline(MadeUp.Article article) {
        if (article.kicker() != null) {
            broken(article.kicker());
            between();
        }
        broken(article.title());
        between();
        if (article.deck() != null) {
            line(article.deck(), true);
            between();
        }
    }

    /** A line of a headline, over two lines when it is too long. */
    private void broken(String words) {
        if (words.length() <= setting.width() - 4) {
            line(words, true);
            return;
        }
        int half = words.length() / 2;
        line(words.substring(0, half), true);
        between();
        line(words.substring(half), true);
    }

    private void paragraph(String words) {
        String rest = setting.indent() + words;
        int columns = setting.width() * 2;
        boolean first = true;
        while (!rest.isEmpty()) {
            int cut = fits(rest, columns);
            fullLines += cut < rest.length() ? 1 : 0;
            fullStops += cut < rest.length() && rest.charAt(cut - 1) == '。' ? 1 : 0;
            boolean wraps = setting.flow() == Setting.Flow.WRAPPED;
            if (!wraps) {
                cut = onPage + lines(rest, columns) > setting.pageLength() && setting.pageLength() > 0
                        ? pageCut(rest, columns, first)
                        : rest.length();
            }
            onPage += wraps ? 1 : lines(rest.substring(0, cut), columns);
            out.add(rest.substring(0, cut));
            rest = rest.substring(cut);
            first = false;
            if (!rest.isEmpty() || onPage >= setting.pageLength()) {
                cuts += !rest.isEmpty() && onPage >= setting.pageLength() ? 1 : 0;
                turn();
            }
        }
    }

    /** A place inside a sentence on about the last line of the page; the end of the paragraph when there is none. */
    private int pageCut(String rest, int columns, boolean first) {
        int room = Math.max(1, setting.pageLength() - onPage);
        int cut = Math.min(rest.length(), Math.max(30, room * columns / 2));
        while (cut < rest.length() && !(isWord(rest.charAt(cut - 1)) && isWord(rest.charAt(cut)))) {
            cut++;
        }
        String before = rest.substring(0, cut);
        boolean tells = before.indexOf('，') >= 0 && first;
        return tells || !first ? cut : rest.length();
    }

    private static boolean isWord(char c) {
        return Character.isIdeographic(c) && c != '一' && c != '二' && c != '三';
    }

    private static int lines(String words, int columns) {
        return 1 + words.length() * 2 / columns;
    }

    private static int fits(String words, int columns) {
        int used = 0;
        int end = 0;
        while (end < words.length()) {
            char c = words.charAt(end);
            int width = c < 0x80 ? 1 : 2;
            if (used + width > columns) {
                break;
            }
            used += width;
            end++;
        }
        while (end < words.length() && end > 2 && "，。；：、）”》%".indexOf(words.charAt(end)) >= 0) {
            end--;
        }
        while (end > 2 && end < words.length() && "（“《".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > 2 && end < words.length() && isDigit(words.charAt(end)) && isDigit(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c < 0x80;
    }

    private void line(String words, boolean set) {
        if (set && setting.centred()) {
            out.add(" ".repeat(Math.max(10, setting.width() - words.length())) + words);
        } else {
            out.add(words);
        }
        onPage++;
    }

    /** What stands between two paragraphs; a page may end here. */
    private void between() {
        turn();
        if (setting.flow() == Setting.Flow.BLANK_LINES) {
            out.add("");
        }
    }

    private void turn() {
        if (setting.pageLength() > 0 && onPage >= setting.pageLength()) {
            endPage();
            beginPage();
        }
    }

    private void endPage() {
        if (setting.pageLength() == 0) {
            return;
        }
        out.add("");
        if (setting.head() != Setting.HeadStyle.WITH_FOLIO) {
            out.add(setting.folio().replace("#", "" + page));
        }
        page++;
        onPage = 0;
        if (setting.formFeed()) {
            out.set(out.size() - 1, out.get(out.size() - 1) + "\f");
        } else {
            out.add("");
        }
    }

    private void beginPage() {
        if (setting.pageLength() == 0) {
            return;
        }
        String data = issue.year()
                + (issue.numbers().isEmpty() ? "" : "·" + issue.numbers().get(0));
        String number = issue.year() + "年"
                + (issue.numbers().isEmpty() ? "增刊" : "第" + issue.numbers().get(0) + "期");
        String part = section.isEmpty() ? issue.articles().get(0).section() : section;
        switch (setting.head()) {
            case NONE -> {}
            case NAME -> head(issue.name());
            case NAME_AND_ISSUE -> head(issue.name() + " " + data);
            case ALTERNATING -> head(page % 2 == 0 ? issue.name() : number + "　　　　" + issue.name());
            case SHORT_NAME -> head("公报" + data);
            case WITH_FOLIO -> head(page % 2 == 0 ? page + " / " + issue.name() + " " + data : part + " / " + page);
            case CELLS -> head(number + "　　　　" + issue.name() + "　　　　" + part);
        }
    }

    private void head(String words) {
        out.add(words);
        out.add("");
    }
}
