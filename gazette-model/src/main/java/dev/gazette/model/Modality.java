package dev.gazette.model;

/**
 * How strongly a directive demands: {@code 务必} is {@link #MUST}, {@code 希望} is {@link #HOPE}.
 *
 * <p>The first demand of the sentence decides; in one modal group (要务必) the stronger word.
 */
public enum Modality {
    /** 必须, 务必, 应(当), 一定要, 确保. */
    MUST,

    /** 要, 切实, or a bare verb phrase. */
    SHOULD,

    /** 不得, 严禁, 禁止, 不准, 决不(能). */
    MUST_NOT,

    /** 可以, 允许, 鼓励, 支持. */
    MAY,

    /** 希望, 请, 期待. */
    HOPE
}
