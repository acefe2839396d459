package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.CoverKind;

/** What a line of a document's body is. */
public enum Role {
    /** A paragraph. */
    TEXT(CoverKind.PARAGRAPH),
    /** A line that was joined to the paragraph above it. */
    JOINED(CoverKind.PARAGRAPH),
    /** 某政发〔2020〕3号. */
    NUMBER(CoverKind.ENVELOPE),
    /** 各县(市、区)人民政府: */
    ADDRESSEES(CoverKind.ENVELOPE),
    /** The name of a body that signs, or heads the document in red. */
    ISSUER(CoverKind.ENVELOPE),
    /** 2020年3月1日. */
    DATE(CoverKind.ENVELOPE),
    /** 省长 王某某. */
    SIGNATORY(CoverKind.ENVELOPE),
    /** Who wrote or speaks, under the title: 市长 某某, 某某市统计局. */
    BYLINE(CoverKind.BYLINE),
    /** 附件:1.… and the lines of the list. */
    ATTACHMENTS(CoverKind.ENVELOPE),
    /** 抄送:…, …印发. */
    IMPRINT(CoverKind.ENVELOPE),
    /** 附件1 above an annex. */
    LABEL(CoverKind.DOCUMENT_NOTE),
    /** (此件公开发布), the bracket under a title, a link to a file, the table of a web page. */
    NOTE(CoverKind.DOCUMENT_NOTE);

    private final CoverKind cover;

    Role(CoverKind cover) {
        this.cover = cover;
    }

    /** What the cover of the source calls it. */
    public CoverKind cover() {
        return cover;
    }
}
