package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.Optional;

/**
 * Finds the verb that introduces speech in a clause.
 *
 * <pre>
 *   他|强调|,各地要…      吴某某…|叮嘱|他们一定要…      李某某|要求|严肃查处…      企业负责人动情地|说|,…
 * </pre>
 *
 * <p>A verb of saying needs a comma, a colon, a quotation mark or a demand behind it (指出两处问题 and 表示感谢 introduce nothing); a verb of
 * asking needs words behind it and something other than a verb before it (落实部署要求 is a noun).
 */
final class FrameRule {

    private static final long VERBS = Kind.SAYING.bit() | Kind.ASKING.bit() | Kind.ACCOUNT.bit();
    private static final long MODALS = Kind.MUST.bit() | Kind.SHOULD.bit() | Kind.MUST_NOT.bit() | Kind.HOPE.bit();
    private static final long FIRM = Kind.MUST.bit() | Kind.SHOULD.bit() | Kind.MUST_NOT.bit();
    private static final long CONTENT = MODALS | Kind.OPENING.bit() | Kind.DOER.bit();
    private static final Chars NOT_BEFORE = Chars.of("的所被");
    private static final Chars NOT_BEHIND = Chars.of("的了过、和与");
    private static final int TRIES = 8;
    /** So far behind 指出 what is asked is looked for. */
    private static final int FAR = 200;

    private FrameRule() {}

    /** False when the sentence has no verb of speech. */
    static boolean mayStand(Utterance u) {
        return u.words().has(VERBS);
    }

    static Optional<Frame> find(Utterance u, int start, int end) {
        Words words = u.words();
        int tries = 0;
        for (int word = words.find(VERBS, start, end);
                word >= 0 && tries < TRIES;
                word = words.find(VERBS, words.end(word), end)) {
            tries++;
            Optional<Frame.How> how = how(u, word, start, end);
            if (how.isEmpty()) {
                continue;
            }
            int verb = words.start(word);
            Subject subject = SubjectRule.of(u, start, verb);
            if (!subject.is(Subject.Kind.NO_VERB) && !(subject.is(Subject.Kind.NONE) && isDeed(u, word))) {
                boolean linked = words.beginsAt(start, Kind.LINKING.bit());
                int said = lists(u, word, end) ? end : words.end(word);
                return Optional.of(new Frame(how.get(), verb, words.end(word), said, subject, linked));
            }
        }
        return Optional.empty();
    }

    /** 参加活动,|动员全县上下…, 检查市场,|责令停业: what was done, when the clause does not say by whom it is spoken. */
    private static boolean isDeed(Utterance u, int word) {
        int verb = u.words().start(word);
        return u.text().startsWith("动员", verb)
                || u.text().startsWith("激励", verb)
                || u.text().startsWith("责令", verb);
    }

    /** True when somewhere in the sentence 强调, 指出 or 要求 stands before a comma or a colon: somebody's words must follow. */
    static boolean isIntroduced(Utterance u) {
        Words words = u.words();
        for (int word = words.find(VERBS, u.from(), u.to());
                word >= 0;
                word = words.find(VERBS, words.end(word), u.to())) {
            char behind = u.at(words.end(word));
            boolean firm = u.text().startsWith("强调", words.start(word))
                    || u.text().startsWith("指出", words.start(word))
                    || u.text().startsWith("要求", words.start(word));
            if (firm && (behind == ',' || behind == ':')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Frame.How> how(Utterance u, int word, int start, int end) {
        int behind = u.words().end(word);
        boolean account = u.words().is(word, Kind.ACCOUNT);
        boolean noun = NOT_BEFORE.has(u.at(u.words().start(word) - 1));
        if (noun || !account && !lists(u, word, end) && NOT_BEHIND.has(u.at(behind))) {
            return Optional.empty();
        }
        boolean last = behind == end;
        boolean opens = last && isOpen(u.at(behind));
        if (account) {
            return last && !opens || isHeard(u, start, word) ? Optional.empty() : Optional.of(Frame.How.GIVES_ACCOUNT);
        }
        if (u.words().is(word, Kind.ASKING)) {
            return last && !opens ? Optional.empty() : Optional.of(Frame.How.ASKS);
        }
        boolean says = last ? opens || isStop(u.at(behind)) : introduces(u, word, behind, end) || lists(u, word, end);
        return says ? Optional.of(Frame.How.SAYS) : Optional.empty();
    }

    /** 听取项目负责人|汇报: who listens is told of, not who speaks. */
    private static boolean isHeard(Utterance u, int start, int word) {
        int verb = u.words().start(word);
        long listens = Kind.LOOKING.bit() | Kind.OPENING.bit();
        for (int before = u.words().find(listens, start, verb);
                before >= 0;
                before = u.words().find(listens, u.words().end(before), verb)) {
            if (u.at(u.words().start(before)) == '听') {
                return true;
            }
        }
        return false;
    }

    /** 提出三点意见:… and 提出要求。, behind which the next sentences say what. */
    private static boolean lists(Utterance u, int word, int end) {
        boolean puts =
                u.text().startsWith("提出", u.words().start(word)) && u.words().end(word) < end;
        if (!puts || u.at(end) == ':') {
            return puts;
        }
        int stop = u.at(end - 1) == '。' ? end - 1 : end;
        return u.to() - stop <= 1 && (u.text().endsWith("要求", stop) || u.text().endsWith("意见", stop));
    }

    private static boolean introduces(Utterance u, int word, int behind, int end) {
        String verb = u.text().words(u.words().start(word), behind);
        return switch (verb) {
            case "说", "说道" -> true;
            case "表示", "提出", "认为" ->
                u.words().beginsAt(behind, MODALS) || isChorus(u, u.words().start(word));
            case "强调" -> u.words().beginsAt(behind, CONTENT) || u.words().find(FIRM, behind, end) >= 0;
            case "指出" ->
                u.words().beginsAt(behind, CONTENT)
                        || behind - u.words().start(word) == 2
                                && u.at(u.words().start(word) - 1) == ','
                                && end < u.to() - 1
                                && u.words().find(FIRM, end, Math.min(u.to(), end + FAR)) >= 0;
            default -> u.words().beginsAt(behind, CONTENT);
        };
    }

    /** 群众纷纷|表示感谢…: what many say as one. */
    private static boolean isChorus(Utterance u, int verb) {
        return u.text().endsWith("纷纷", verb) || u.text().endsWith("一致", verb);
    }

    private static boolean isOpen(char c) {
        return c == ',' || c == ':' || c == '“' || c == '"';
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '!' || c == '\0';
    }
}
