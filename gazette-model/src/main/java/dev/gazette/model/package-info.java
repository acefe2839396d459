/**
 * The model of a government gazette: what a program gets to know.
 *
 * <pre>
 * Gazette                     云岭市人民政府公报
 *   Issue                     2020年第3期（总第176期）
 *     ContentsEntry           目录: what is announced on which page
 *     Article                 one report, one document
 *       Headline              引题, 主题, 副题                        what is printed
 *       OfficialDocument      发文字号, 主送机关, 成文日期 …
 *       Paragraph             the body, logical paragraph by paragraph
 *       Facts                                                      what is read out of it
 *         Official, Post      who, holding which posts
 *         Mention             where in the text somebody is meant
 *         Inspection, Place   who went where, when, with whom, to look into what
 *         Directive, Speaker  who asked whom to do what
 *         Appointment         who was given or lost which post
 *         Event               the entries of a chronicle
 * </pre>
 *
 * <p>All of it is immutable to the bottom, serialisable and safe for use by many threads. Lists are never
 * null; an absent one is an empty list, an absent single value is null and marked {@code @Nullable}. Strings
 * keep the printed characters and are never blank. Constructors refuse what contradicts itself with a message
 * that names the value and the rule.
 */
@NullMarked
package dev.gazette.model;

import org.jspecify.annotations.NullMarked;
