package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.apart.ReadFiles;
import dev.gazette.parser.pdf.RawPdf;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is fetched from anywhere, no file is left behind, and memory is bounded: each case is a JVM of its own whose
 * connections, folders and heap are watched.
 *
 * <p>Seen to fail: with entities of Word documents switched on, and with PDFBox left to look for fonts, which it keeps in the user's home.
 */
class ClosedWorldTest {

    @TempDir
    private Path folder;

    private Path home;
    private ServerSocket site;
    private String address;

    @BeforeEach
    void openSite() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        site = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address = "http://127.0.0.1:" + site.getLocalPort() + "/";
    }

    @AfterEach
    void closeSite() throws IOException {
        site.close();
    }

    @Test
    void nothingThatAFileNamesIsFetched() throws Exception {
        List<String> said = read(page(), pdf(), word(), wordWithEntity());
        assertThat(said.get(0)).startsWith("page.html").endsWith("lines, 1 articles");
        assertThat(said.get(1)).startsWith("issue.pdf").endsWith("lines, 1 articles");
        assertThat(said.get(2)).startsWith("word.docx").endsWith("lines, 1 articles");
        assertThat(said.get(3)).startsWith("entity.docx UnsupportedSourceException");
        assertThat(said).hasSize(4);
        site.setSoTimeout(1);
        assertThat(isAsked()).as("somebody asked the site").isFalse();
    }

    /** A watcher that sees nothing proves nothing. */
    @Test
    void whatIsFetchedIsSeen() throws Exception {
        var answer = new Thread(() -> {
            try (var asked = site.accept()) {
                asked.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        answer.start();
        assertThat(run(List.of(), List.of(address))).anyMatch(line -> line.startsWith("ASKED FOR " + address));
        answer.join(10_000);
    }

    @Test
    void noFileIsLeftBehind() throws Exception {
        Path scrap =
                Files.write(folder.resolve("scrap.pdf"), "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII));
        Path picture = Files.write(folder.resolve("p.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        assertThat(read(page(), pdf(), word(), wordWithEntity(), scrap, picture))
                .hasSize(6);
        assertThat(home).isEmptyDirectory();
    }

    /** Fails when a stage keeps more than a few dozen bytes for each character, or looks back over the line. */
    @Test
    void aLineOfAHundredMegabytesIsRead() throws Exception {
        Path line = folder.resolve("line.txt");
        byte[] words = ("各县要切实抓好春耕备耕工作，" + "河水流过田野，春天到了，路上的人多起来。".repeat(8)).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(line)) {
            byte[] block =
                    new String(words, StandardCharsets.UTF_8).repeat(2_000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < 100_000_000; written += block.length) {
                out.write(block);
            }
        }
        assertThat(run(List.of("-Xmx2g", "-XX:+UseParallelGC"), List.of(line.toString())))
                .containsExactly("line.txt 1 lines, 1 articles");
    }

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("page.html"), """
                <html><head><base href="%1$s"><link rel="stylesheet" href="%1$sa.css"><script src="%1$sa.js"></script>
                <meta http-equiv="refresh" content="0;url=%1$srefresh"><title>枫溪市人民政府公报2024年第3期</title></head>
                <body background="%1$sb.png"><h1>关于做好春耕工作的通知</h1><img src="%1$si.png"><iframe src="%1$sf"></iframe>
                <object data="%1$so"></object><p style="background:url(%1$sc.png)">各县人民政府：</p></body></html>
                """.formatted(address));
    }

    /** An action as soon as it is opened, a link, a form that stands in another file, a font that is not embedded. */
    private Path pdf() throws IOException {
        return Files.write(
                folder.resolve("issue.pdf"),
                RawPdf.of(
                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address + "open)>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[6 0 R]"
                                + "/AA<</O<</S/GoToR/F(" + address + "r.pdf)/D[0]>>>>"
                                + "/Resources<</Font<</F1 5 0 R>>/XObject<</X 7 0 R>>>>>>",
                        RawPdf.stream("", "BT /F1 12 Tf 72 700 Td (Fengxi 2024) Tj ET /X Do"),
                        "<</Type/Font/Subtype/Type1/BaseFont/FengxiSong>>",
                        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(" + address + "link)>>>>",
                        RawPdf.stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/F<</Type/Filespec/FS/URL/F(" + address
                                        + "form)>>",
                                "")));
    }

    private Path word() throws IOException {
        return zip(
                "word.docx",
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body><w:p>"
                                + "<w:hyperlink r:id=\"r1\"><w:r><w:t>关于做好春耕工作的通知</w:t></w:r></w:hyperlink><w:r><w:instrText>INCLUDEPICTURE "
                                + address + "field.png</w:instrText></w:r></w:p></w:body></w:document>",
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                                + " Target=\"" + address + "image.png\" TargetMode=\"External\"/></Relationships>"));
    }

    private Path wordWithEntity() throws IOException {
        return zip(
                "entity.docx",
                Map.of(
                        "word/document.xml",
                        "<!DOCTYPE d SYSTEM \"" + address + "d.dtd\" [<!ENTITY % p SYSTEM \"" + address
                                + "p\">%p;<!ENTITY x SYSTEM \"" + address
                                + "x\">]><w:document xmlns:w=\"w\"><w:p><w:t>&x;</w:t></w:p></w:document>"));
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private boolean isAsked() throws IOException {
        try (var asked = site.accept()) {
            return asked != null;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    private List<String> read(Path... files) throws IOException, InterruptedException {
        var names = new ArrayList<String>();
        for (Path file : files) {
            names.add(file.toString());
        }
        return run(List.of("-Xmx500m", "-XX:TieredStopAtLevel=1"), names);
    }

    private List<String> run(List<String> options, List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Djava.io.tmpdir=" + home, "-Duser.home=" + home, "-Duser.dir=" + home));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadFiles.class.getName()));
        command.addAll(files);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readAllLines(out);
    }
}
