package dev.gazette.model;

/**
 * What a paragraph is in the structure of its text: {@code 第三条 …} is an {@link #ARTICLE}, {@code （一）…} an
 * {@link #ITEM2}.
 *
 * <p>The constants from {@link #PART} to {@link #ITEM4} stand in the order of rank, the highest first; the
 * numbered ones carry a {@link Paragraph#label()}.
 */
public enum ParagraphKind {
    /** A paragraph without a label of its own. */
    TEXT,

    /** 第一编; Akoma Ntoso {@code part}. */
    PART,

    /** 第一章; Akoma Ntoso {@code chapter}. */
    CHAPTER,

    /** 第一节 of a law; Akoma Ntoso {@code section}. Not the section (栏目) of a gazette. */
    SECTION,

    /** 第一条; Akoma Ntoso {@code article}. Not an {@link Article} of a gazette. */
    ARTICLE,

    /** 一、 */
    ITEM1,

    /** （一） */
    ITEM2,

    /** 1. or 1、 */
    ITEM3,

    /** (1) or ① */
    ITEM4,

    /** One row of a table; its cells are {@link Paragraph#cells()}. */
    TABLE_ROW,

    /** The words of a picture or the title of a table. */
    CAPTION
}
