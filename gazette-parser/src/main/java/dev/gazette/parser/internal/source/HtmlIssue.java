package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The issue to which a page with one of its articles belongs.
 *
 * <pre>
 *   &lt;title>关于做好春耕工作的通知_某某市人民政府公报2024年第3期&lt;/title>
 *   &lt;meta name="ColumnName" content="2024年第3期">
 *   当前位置：首页 > 政府公报 > 2024年第3期 > 市政府文件
 * </pre>
 *
 * <p>The gazette's name and the number may stand in different places; the longest name counts, for a path often says no more
 * than 政府公报. A page that names no number names no issue.
 */
final class HtmlIssue {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}]{2,30}+(?<=公报)");
    private static final Pattern NUMBER =
            Pattern.compile("([12][0-9]{3}) ?年? ?(第 ?[0-9一二三四五六七八九十]{1,3} ?(?:[、,，—~-] ?(?:第 ?)?[0-9]{1,3} ?)?期)");

    /** Longer texts are sentences, not names. */
    private static final int LONGEST = 200;

    private HtmlIssue() {}

    /** The line that the issue's masthead would have: 某某市人民政府公报2024年第3期; empty when the page does not tell. */
    static Optional<String> masthead(Document page, List<Element> paths) {
        List<String> sayings = sayings(page, paths);
        String name = "";
        String number = "";
        for (String saying : sayings) {
            Matcher named = NAME.matcher(saying);
            while (named.find()) {
                name = named.group().length() > name.length() ? named.group() : name;
            }
            Matcher numbered = NUMBER.matcher(saying);
            if (number.isEmpty() && numbered.find()) {
                number = numbered.group(1) + "年" + numbered.group(2).replace(" ", "");
            }
        }
        return name.isEmpty() || number.isEmpty() ? Optional.empty() : Optional.of(name + number);
    }

    private static List<String> sayings(Document page, List<Element> paths) {
        var sayings = new ArrayList<String>();
        sayings.add(page.title());
        for (Element meta : page.head().getElementsByTag("meta")) {
            sayings.add(meta.attr("content"));
        }
        for (Element path : paths) {
            sayings.add(path.text());
        }
        sayings.removeIf(saying -> saying.length() > LONGEST);
        return sayings;
    }
}
