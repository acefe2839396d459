/**
 * Who asked whom to do what: sentences become directives.
 *
 * <p>The reader goes through a paragraph sentence by sentence and always knows whose voice it hears: a leader's, a body's, somebody
 * else's, or nobody's, because the report tells. After it:
 *
 * <ol>
 *   <li>a directive is one whole sentence, and its speaker is a person named in the article or a body that speaks in it
 *       ({@code SpeechLawsTest.anyWordsGiveDirectivesWithASpeaker});
 *   <li>a witness's words are never the leader's, wherever they stand
 *       ({@code SpeechLawsTest.aWitnessInsertedAnywhereNeverSpeaksForTheLeader});
 *   <li>speech ends where somebody else speaks, where the report goes back to telling, and with the paragraph
 *       ({@code SpeechLawsTest.nobodySpeaksBehindTheEndOfTheParagraph},
 *       {@code DirectiveReaderTest.speechGoesOnOverSentencesAndStopsWhereTheReportTells});
 *   <li>every sentence has one verdict, and one that introduces speech without a known speaker has a diagnostic
 *       ({@code NothingSlipsTest.everySentenceThatIntroducesSpeechIsJudged});
 *   <li>the time grows with the length of the text ({@code LinearTest}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.article.speech;

import org.jspecify.annotations.NullMarked;
