package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gazette.apart.ReadOneFile;
import dev.gazette.model.Gazette;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who reads only text may leave out PDFBox, jsoup and Jackson: what needs them then says which artifact is missing, and on the
 * module path which module to add. Each case is a JVM of its own.
 */
class MissingPartsTest {

    @TempDir
    private Path folder;

    private String pdf;
    private String page;
    private String text;

    @BeforeEach
    void makeFiles() throws IOException {
        Path file = folder.resolve("issue.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        pdf = file.toString();
        page = Files.writeString(folder.resolve("page.html"), "<html><body><p>枫溪市人民政府公报2024年第3期</p></body></html>")
                .toString();
        text = Files.writeString(folder.resolve("issue.txt"), "枫溪市人民政府公报\n2024年第3期\n")
                .toString();
    }

    @Test
    void onTheClassPathTheArtifactIsNamed() throws Exception {
        assertThat(onClassPath(without("pdfbox", "fontbox"), pdf))
                .startsWith("UnsupportedSourceException")
                .contains("issue.pdf is a PDF file", "org.apache.pdfbox:pdfbox");
        assertThat(onClassPath(without("jsoup"), page))
                .startsWith("UnsupportedSourceException")
                .contains("page.html is a web page", "org.jsoup:jsoup");
        assertThat(onClassPath(without("jackson-databind", "jackson-core", "jackson-annotations"), text))
                .startsWith("枫溪市人民政府公报")
                .contains("IllegalStateException", "tools.jackson.core:jackson-databind");
    }

    @Test
    void textNeedsNoneOfThem() throws Exception {
        assertThat(onClassPath(without("pdfbox", "fontbox", "jsoup"), text)).startsWith("枫溪市人民政府公报 {");
    }

    @Test
    void onTheModulePathTheModuleToAddIsNamed() throws Exception {
        assumeTrue(isModule(), "the classes of this build are no module");
        assertThat(onModulePath(without("pdfbox", "fontbox"), "", pdf)).contains("--add-modules org.apache.pdfbox");
        assertThat(onModulePath(all(), "org.jsoup", page)).startsWith("枫溪市人民政府公报");
        assertThat(onModulePath(without("jsoup"), "", page)).contains("--add-modules org.jsoup");
        assertThat(onModulePath(without("jackson-databind"), "", text))
                .contains("--add-modules tools.jackson.databind");
    }

    /** Jars that are there but that nothing requires are not resolved: the message is the only hint. */
    @Test
    void aJarOnTheModulePathIsNotEnough() throws Exception {
        assumeTrue(isModule(), "the classes of this build are no module");
        assertThat(onModulePath(all(), "", page)).contains("--add-modules org.jsoup");
        assertThat(onModulePath(all(), "org.apache.pdfbox,org.apache.commons.logging", pdf))
                .contains("without text");
    }

    private static boolean isModule() throws URISyntaxException {
        return Files.exists(place(GazetteParser.class).resolve("module-info.class"));
    }

    private static List<String> all() {
        return without();
    }

    private static List<String> without(String... jars) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(jars)
                        .noneMatch(
                                jar -> Path.of(entry).getFileName().toString().startsWith(jar)))
                .toList();
    }

    private static String onClassPath(List<String> path, String file) throws IOException, InterruptedException {
        return run(List.of("-cp", String.join(File.pathSeparator, path)), file);
    }

    private static String onModulePath(List<String> path, String more, String file)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> modules = new ArrayList<>();
        modules.add(place(GazetteParser.class).toString());
        modules.add(place(Gazette.class).toString());
        path.stream()
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> List.of("commons-", "jspecify", "jackson-", "jsoup", "pdfbox", "fontbox").stream()
                        .anyMatch(jar -> Path.of(entry).getFileName().toString().startsWith(jar)))
                .forEach(modules::add);
        return run(
                List.of(
                        "-p",
                        modules.stream().distinct().collect(Collectors.joining(File.pathSeparator)),
                        "--add-modules",
                        "dev.gazette.parser" + (more.isEmpty() ? "" : "," + more),
                        "-cp",
                        place(ReadOneFile.class).toString()),
                file);
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String run(List<String> options, String file) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.add(ReadOneFile.class.getName());
        command.add(file);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
