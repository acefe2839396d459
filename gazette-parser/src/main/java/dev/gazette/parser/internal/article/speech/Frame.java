package dev.gazette.parser.internal.article.speech;

/**
 * A verb of speech with its subject: 他强调, / 吴某某叮嘱 / 茶园负责人介绍.
 *
 * @param how what the verb does
 * @param from where the verb begins
 * @param to where it ends
 * @param said where what is said begins
 * @param subject who speaks
 * @param linked true when 并, 还 or the like joins it to what its sentence's subject did before
 */
record Frame(How how, int from, int to, int said, Subject subject, boolean linked) {

    enum How {
        /** 强调, 说. */
        SAYS,
        /** 要求, 叮嘱, 希望. */
        ASKS,
        /** 介绍, 汇报, 表态. */
        GIVES_ACCOUNT
    }
}
