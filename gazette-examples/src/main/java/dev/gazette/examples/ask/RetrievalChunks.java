package dev.gazette.examples.ask;

import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.model.Paragraph;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pieces of text for a retrieval pipeline, each with where it comes from: {@code RetrievalChunks FOLDER} prints JSON Lines.
 *
 * <p>A piece is some paragraphs of one article, {@value #LEAST} characters or more where there are so many; it never reaches into
 * another article. {@code spans} are offsets into the text that {@code gazette text FILE} prints.
 */
public final class RetrievalChunks {

    private static final int LEAST = 100;

    private RetrievalChunks() {}

    public static void main(String[] arguments) throws IOException {
        Arguments.need(1, arguments, "RetrievalChunks FOLDER");
        print(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path folder, PrintStream out) throws IOException {
        try (Stream<FileResult> files =
                GazetteReader.of(ParseOptions.defaults()).readAll(folder)) {
            for (FileResult file : (Iterable<FileResult>) files::iterator) {
                if (file.result() != null) {
                    Gazette gazette = file.result().gazette();
                    for (Issue issue : gazette.issues()) {
                        for (Article article : issue.articles()) {
                            for (List<Paragraph> chunk : chunks(article)) {
                                out.println(json(file.path(), gazette, issue, article, chunk));
                            }
                        }
                    }
                }
            }
        }
    }

    private static List<List<Paragraph>> chunks(Article article) {
        var chunks = new ArrayList<List<Paragraph>>();
        int length = LEAST;
        for (Paragraph paragraph : article.paragraphs()) {
            if (length >= LEAST) {
                chunks.add(new ArrayList<>());
                length = 0;
            }
            chunks.get(chunks.size() - 1).add(paragraph);
            length += paragraph.text().length();
        }
        return chunks;
    }

    private static String json(Path file, Gazette gazette, Issue issue, Article article, List<Paragraph> chunk) {
        List<SourceSpan> spans =
                chunk.stream().flatMap(paragraph -> paragraph.spans().stream()).toList();
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file.getFileName().toString());
        line.put("gazette", gazette.name());
        line.put("year", issue.year());
        line.put("numbers", issue.numbers());
        line.put("section", article.section());
        line.put("title", article.title().orElse(null));
        line.put("people", article.officials().stream().map(Official::name).toList());
        line.put("spans", spans);
        line.put("text", chunk.stream().map(Paragraph::text).collect(Collectors.joining("\n")));
        return JsonMapper.shared().writeValueAsString(line);
    }
}
