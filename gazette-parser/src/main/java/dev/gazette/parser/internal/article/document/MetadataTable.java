package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import java.util.Optional;

/**
 * The table that a web page prints above a document.
 *
 * <pre>
 *   索 引 号：	000014349/2019-00004	主题分类：	卫生
 *   发文机关：	某某办公厅	成文日期：	2019年01月16日
 * </pre>
 *
 * <p>Its lines begin with one of few labels and a colon. It is evidence only: what the document itself prints goes before it.
 */
final class MetadataTable {

    private static final String[] LABELS = {
        "索引号", "主题分类", "发文机关", "发文机构", "发布机构", "成文日期", "生成日期", "发布日期", "公开日期", "标题", "名称", "信息名称", "发文字号", "文号", "主题词",
        "有效性", "公文种类", "信息分类", "体裁分类", "组配分类", "信息来源", "公开方式", "公开类型", "公开形式", "公开程序", "服务对象", "实施日期", "废止日期"
    };
    private static final int LOOK = 300;

    private MetadataTable() {}

    /** True for a line of such a table. */
    static boolean isLine(Folded text) {
        for (String label : LABELS) {
            if (text.startsWith(label, 0) && text.at(label.length()) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Where the value of a label stands in a line of the table: from behind its colon to the next label. */
    static Optional<Bodies.Range> value(Folded text, String label) {
        int end = Math.min(text.length(), LOOK);
        int at = text.indexOf(label, 0, end);
        if (at < 0 || text.at(at + label.length()) != ':') {
            return Optional.empty();
        }
        int from = at + label.length() + 1;
        int to = end;
        for (String next : LABELS) {
            int other = text.indexOf(next, from, to);
            if (other >= 0 && text.at(other + next.length()) == ':') {
                to = other;
            }
        }
        return from < to ? Optional.of(new Bodies.Range(from, to)) : Optional.empty();
    }
}
