package dev.gazette.parser;

import dev.gazette.parser.spi.OwnArticleReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the text.
 *
 * <pre>{@code
 * ParseOptions options = ParseOptions.defaults()
 *         .withReferenceDate(LocalDate.of(2020, 3, 1))
 *         .withTerms(Term.POST, List.of("总规划师"));
 * }</pre>
 *
 * <p>Immutable: each {@code with} method returns new options. Safe for many threads.
 */
public final class ParseOptions {

    /** The word lists to which a caller may add, see {@link #withTerms}. */
    public enum Term {
        /** What ends a title: 书记, 总规划师. */
        POST,
        /** What introduces speech: 强调, 寄语. */
        SAYING_VERB,
        /** What a leader does on a trip: 调研, 夜访. */
        INSPECTION_VERB,
        /** A family name. */
        SURNAME,
        /** The heading of a section: 市政府文件. */
        SECTION
    }

    private static final ParseOptions DEFAULTS = new ParseOptions(new Settings());

    private final Settings settings;

    private ParseOptions(Settings settings) {
        this.settings = settings;
    }

    /** The options of {@link GazetteParser}: nothing is known beyond the text, and text has no limit. */
    public static ParseOptions defaults() {
        return DEFAULTS;
    }

    /** The date on which the text was published or read: days without year or month are the latest such day up to it. */
    public ParseOptions withReferenceDate(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return with(s -> s.referenceDate = date);
    }

    /** The body that publishes a lone article, such as 云岭市人民政府; a masthead in the text wins. */
    public ParseOptions withIssuingBody(String body) {
        requireWords(body, "body");
        return with(s -> s.issuingBody = body);
    }

    /** The year of the issue that a lone article stands in; a masthead in the text wins. */
    public ParseOptions withIssueYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year " + year + " must be in 1..9999");
        }
        return with(s -> s.issueYear = year);
    }

    /** The section that a lone article stands in; a heading in the text wins. */
    public ParseOptions withSection(String section) {
        requireWords(section, "section");
        return with(s -> s.section = section);
    }

    /** The charset of files, when it is known; else it is found out. */
    public ParseOptions withCharset(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        return with(s -> s.charset = charset);
    }

    /** The most characters that a text may have; there is no such limit unless one is set here. */
    public ParseOptions withMaxTextLength(int characters) {
        if (characters < 0) {
            throw new IllegalArgumentException("characters " + characters + " must be >= 0");
        }
        return with(s -> s.maxTextLength = characters);
    }

    /**
     * The most bytes that one archive, Word document or stream of a PDF file may unpack to; 256 MiB unless set here. What the
     * pages of a PDF file draw, again and again where they like, is held to the same number, and one page to a glyph for each
     * 256 of it.
     */
    public ParseOptions withMaxUnpackedBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes " + bytes + " must be >= 0");
        }
        return with(s -> s.maxUnpackedBytes = bytes);
    }

    /** How deep elements of a web page or a Word document may nest; 400 unless set here. */
    public ParseOptions withMaxNesting(int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("depth " + depth + " must be >= 1");
        }
        return with(s -> s.maxNesting = depth);
    }

    /** The most pages of a PDF file that are read; 20,000 unless set here. */
    public ParseOptions withMaxPages(int pages) {
        if (pages < 1) {
            throw new IllegalArgumentException("pages " + pages + " must be >= 1");
        }
        return with(s -> s.maxPages = pages);
    }

    /**
     * Adds entries to a word list. They win over the parser's own: a word that it takes for something else, such as a family
     * name that it doubts, is what the caller says it is.
     *
     * <p>Width and white space of the text do not matter. Each reading of a text in which a term does not stand says so in a
     * diagnostic, {@link DiagnosticCode#TERM_NEVER_MATCHED}.
     *
     * @throws IllegalArgumentException when a term is blank, has white space inside or has no letter; the message names it
     */
    public ParseOptions withTerms(Term list, List<String> terms) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(terms, "terms").forEach(ParseOptions::requireTerm);
        var all = new ArrayList<>(settings.terms.getOrDefault(list, List.of()));
        all.addAll(terms);
        return with(s -> s.terms.put(list, List.copyOf(all)));
    }

    /**
     * Adds the entries of a file, as {@link #withTerms} does:
     *
     * <pre>
     * # words of the district            what follows # is a remark
     * [POST]                             a heading names the list: a constant of {@link Term}
     * 总规划师                            then one term a line
     * [INSPECTION_VERB]
     * 夜访                                # since 2021
     * </pre>
     *
     * <p>The file is UTF-8, with or without byte order mark; empty lines and the order of the headings mean nothing.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when a line is neither; the message begins with the file's name and the line, {@code
     *     words.txt:3: }
     */
    public ParseOptions withTermsFrom(Path file) throws IOException {
        ParseOptions options = this;
        for (Map.Entry<Term, List<String>> list : TermFile.read(file).entrySet()) {
            options = options.withTerms(list.getKey(), list.getValue());
        }
        return options;
    }

    /**
     * Adds a reader for a kind of article of the application's own; readers are asked in the order in which they were added,
     * before the parser's. The reader must be safe for many threads.
     */
    public ParseOptions withReader(OwnArticleReader reader) {
        Objects.requireNonNull(reader, "reader");
        var all = new ArrayList<>(settings.readers);
        all.add(reader);
        return with(s -> s.readers = List.copyOf(all));
    }

    /** The reference date, when one was set. */
    public Optional<LocalDate> referenceDate() {
        return Optional.ofNullable(settings.referenceDate);
    }

    /** The publishing body, when one was set. */
    public Optional<String> issuingBody() {
        return Optional.ofNullable(settings.issuingBody);
    }

    /** The year of the issue, when one was set. */
    public Optional<Integer> issueYear() {
        return Optional.ofNullable(settings.issueYear);
    }

    /** The section, when one was set. */
    public Optional<String> section() {
        return Optional.ofNullable(settings.section);
    }

    /** The charset, when one was set. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(settings.charset);
    }

    /** The most characters that a text may have. */
    public int maxTextLength() {
        return settings.maxTextLength;
    }

    /** The most bytes that one archive, Word document or stream of a PDF file may unpack to. */
    public long maxUnpackedBytes() {
        return settings.maxUnpackedBytes;
    }

    /** How deep elements may nest. */
    public int maxNesting() {
        return settings.maxNesting;
    }

    /** The most pages of a PDF file. */
    public int maxPages() {
        return settings.maxPages;
    }

    /** The caller's own entries of a word list. */
    public List<String> terms(Term list) {
        return settings.terms.getOrDefault(Objects.requireNonNull(list, "list"), List.of());
    }

    /** The application's own readers, in the order in which they are asked. */
    public List<OwnArticleReader> readers() {
        return settings.readers;
    }

    private ParseOptions with(Consumer<Settings> change) {
        var changed = new Settings(settings);
        change.accept(changed);
        return new ParseOptions(changed);
    }

    /** What no text can hold in one piece would never match. */
    static void requireTerm(String term) {
        requireWords(term, "term");
        if (term.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("term " + term + " must have no white space inside");
        }
        if (term.codePoints().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("term " + term + " must have a letter");
        }
    }

    private static void requireWords(String words, String name) {
        if (Objects.requireNonNull(words, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** Changed only while new options are made. */
    private static final class Settings {
        private @Nullable LocalDate referenceDate;
        private @Nullable String issuingBody;
        private @Nullable Integer issueYear;
        private @Nullable String section;
        private @Nullable Charset charset;
        private int maxTextLength = Integer.MAX_VALUE;
        private long maxUnpackedBytes = 256L << 20;
        private int maxNesting = 400;
        private int maxPages = 20_000;
        private final Map<Term, List<String>> terms = new EnumMap<>(Term.class);
        private List<OwnArticleReader> readers = List.of();

        Settings() {}

        Settings(Settings other) {
            referenceDate = other.referenceDate;
            issuingBody = other.issuingBody;
            issueYear = other.issueYear;
            section = other.section;
            charset = other.charset;
            maxTextLength = other.maxTextLength;
            maxUnpackedBytes = other.maxUnpackedBytes;
            maxNesting = other.maxNesting;
            maxPages = other.maxPages;
            terms.putAll(other.terms);
            readers = other.readers;
        }
    }
}
