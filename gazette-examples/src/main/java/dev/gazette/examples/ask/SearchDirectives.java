package dev.gazette.examples.ask;

import dev.gazette.model.Directive;
import dev.gazette.model.Found;
import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Full-text search: who asked for what. {@code SearchDirectives FOLDER WORD...} prints the directives that have every word.
 *
 * <p>The analyzer cuts names into characters (林|黛|玉), so each word is searched as a phrase.
 */
public final class SearchDirectives {

    private SearchDirectives() {}

    public static void main(String[] arguments) throws IOException {
        Arguments.need(2, arguments, "SearchDirectives FOLDER WORD...");
        var words = List.of(arguments).subList(1, arguments.length);
        search(Path.of(arguments[0]), words, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void search(Path folder, List<String> words, PrintStream out) throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var analyzer = new SmartChineseAnalyzer()) {
            try (var index = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                    Stream<FileResult> files =
                            GazetteReader.of(ParseOptions.defaults()).readAll(folder)) {
                for (FileResult file : (Iterable<FileResult>) files::iterator) {
                    add(file, index);
                }
            }
            var query = new BooleanQuery.Builder();
            for (String word : words) {
                query.add(new QueryBuilder(analyzer).createPhraseQuery("words", word), Occur.MUST);
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                for (ScoreDoc hit : searcher.search(query.build(), 10).scoreDocs) {
                    out.println(searcher.storedFields().document(hit.doc).get("shown"));
                }
            }
        }
    }

    private static void add(FileResult file, IndexWriter index) throws IOException {
        if (file.result() == null) {
            return;
        }
        List<Found<Directive>> directives =
                file.result().gazette().walk(Directive.class).toList();
        for (Found<Directive> found : directives) {
            Directive directive = found.value();
            String speaker = directive.speaker().name();
            String addressee = Objects.requireNonNullElse(directive.addressee(), "");
            int line = file.result()
                    .source()
                    .lineColumn(directive.spans().get(0).start())
                    .line();
            var document = new Document();
            document.add(new TextField("words", speaker + " " + addressee + " " + directive.text(), Store.NO));
            document.add(new StoredField(
                    "shown",
                    file.path().getFileName() + ":" + line + " " + speaker + " → " + addressee + ": "
                            + directive.text()));
            index.addDocument(document);
        }
    }
}
