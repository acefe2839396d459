/**
 * Who is given a post and who loses one (人事任免).
 *
 * <p>After it:
 *
 * <ol>
 *   <li>there is one act for each person and each post ({@code ArticleLawsTest.whoeverIsAppointedIsAnOfficialWithThePost},
 *       {@code PersonnelTest.aNoticeGivesOneActForEachPersonAndPost});
 *   <li>a post is what is printed, the bracket behind it left out ({@code PersonnelTest.aNoticeGivesOneActForEachPersonAndPost});
 *   <li>whoever is appointed stands among the article's officials with the posts given and taken
 *       ({@code ArticleLawsTest.whoeverIsAppointedIsAnOfficialWithThePost}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.article.personnel;

import org.jspecify.annotations.NullMarked;
