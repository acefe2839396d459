package dev.gazette.model;

/**
 * The administrative level of the body that a post is of, the highest first: {@code 省委书记} is of a body of
 * {@link #PROVINCE} level. It says nothing about the rank of the person.
 */
public enum Level {
    /** 中央, 国务院, ministries. */
    NATIONAL,

    /** 省, 自治区, 直辖市. */
    PROVINCE,

    /** 地级市, 自治州, 地区, districts of a 直辖市. */
    PREFECTURE,

    /** 县, 县级市, districts of a 地级市. */
    COUNTY,

    /** 乡, 镇, 街道. */
    TOWNSHIP,

    /** 村, 社区. */
    VILLAGE
}
