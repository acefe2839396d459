package dev.gazette.parser.internal.article.speech;

import java.util.Optional;

/**
 * Finds what a stretch of somebody's words asks for, the first demand of it.
 *
 * <pre>
 *   茶叶是我省农业的支柱产业,…,|希望企业加快恢复产能      |要|继续以精密措施…      |坚持|科学立法…      叮嘱|他们|一定要|严格规范…
 * </pre>
 *
 * <p>A modal in the predicate asks wherever it stands; a bare verb phrase asks only where it opens what is said ({@link OpeningRule}). What an
 * authority asks (中央一号文件提出,要…) is passed on until a clause names a doer of its own. It does not look into slogans, brackets and
 * titles.
 */
final class DemandRule {

    private final DoerRule doers;
    private final AskedRule asked;
    private final Setting setting;
    private final Cast cast;

    DemandRule(Heads heads, Setting setting, Cast cast) {
        this.doers = new DoerRule(heads);
        this.asked = new AskedRule(heads);
        this.setting = setting;
        this.cast = cast;
    }

    /** What was found in a stretch of words: a demand, or why there is none. */
    record Finding(Verdict verdict, Optional<Demand> demand) {

        static Finding none(Verdict verdict) {
            return new Finding(verdict, Optional.empty());
        }

        static Finding of(Demand demand) {
            return new Finding(Verdict.DIRECTIVE, Optional.of(demand));
        }
    }

    /** Looks at what a voice says in a sentence. */
    Finding find(Utterance u, Segment said) {
        return u.isQuestion()
                ? Finding.none(Verdict.STATEMENT)
                : new DemandSearch(u, said, doers, asked, setting, cast).find();
    }
}
