package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder is read file by file, in order, and a bad file stops nothing. */
class ReadAllTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @TempDir
    private Path folder;

    @Test
    void filesComeInTheOrderOfTheirNamesFolderByFolder() throws IOException {
        write("b/2.txt", "枫溪市人民政府公报二");
        write("a.txt", "枫溪市人民政府公报一");
        for (int i = 0; i < 50; i++) {
            write("b/c/" + (100 + i) + ".txt", "第" + i + "期");
        }
        List<FileResult> all = readAll();
        assertThat(all).hasSize(52).allMatch(file -> file.error() == null);
        assertThat(all)
                .extracting(file -> folder.relativize(file.path()).toString())
                .isSorted();
        assertThat(Objects.requireNonNull(all.get(51).result()).source().text()).isEqualTo("第49期");
    }

    @Test
    void aBadFileIsNamedAndTheOthersGoOn() throws IOException {
        write("1.txt", "枫溪市人民政府公报");
        Files.write(folder.resolve("2.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        write("3.txt", "云溪市人民政府公报");
        List<FileResult> all = readAll();
        assertThat(all).extracting(file -> file.error() == null).containsExactly(true, false, true);
        assertThat(all.get(1).error()).hasMessageContaining("2.txt").hasMessageContaining("JPEG");
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("2020.zip")))) {
            for (String name : List.of("03.txt", "../04.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("枫溪市人民政府公报".getBytes(StandardCharsets.UTF_8));
            }
        }
        List<FileResult> all = readAll();
        assertThat(all).hasSize(2).allMatch(file -> file.error() == null);
        assertThat(all).allMatch(file -> file.path().startsWith(folder.resolve("2020.zip")));
    }

    @Test
    void whatIsNotWantedIsNotReadAndWhatIsMadeOfAFileComesInAnyOrderWhenAsked() throws IOException {
        for (int i = 0; i < 40; i++) {
            write(i + ".txt", "第" + i + "期");
        }
        String twelfth = sha256("第12期");
        FolderOptions options = FolderOptions.defaults()
                .withFiles(file -> !file.sha256().equals(twelfth))
                .inAnyOrder();
        try (Stream<String> all = READER.readAll(
                folder,
                options,
                file -> Objects.requireNonNull(file.result()).source().text())) {
            assertThat(all).hasSize(39).doesNotHaveDuplicates().doesNotContain("第12期");
        }
    }

    @Test
    void aResultNamesTheHashOfTheFile() throws IOException {
        write("a.txt", "第1期");
        assertThat(readAll()).singleElement().extracting(FileResult::sha256).isEqualTo(sha256("第1期"));
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBrokenArchiveIsNamed() throws IOException {
        Files.write(folder.resolve("2020.zip"), new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        assertThat(readAll())
                .singleElement()
                .satisfies(file -> assertThat(file.error()).hasMessageContaining("2020.zip is a zip archive, but"));
    }

    @Test
    void anArchiveThatWasCutGivesWhatIsThereAndIsNamed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write("枫溪市人民政府公报".repeat(100 + i).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(folder.resolve("2020.zip"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        List<FileResult> all = readAll();
        assertThat(all.get(0).error()).isNull();
        assertThat(all.get(all.size() - 1).error()).hasMessageContaining("2020.zip is a broken zip archive");
    }

    /** Fails when the reader waits for what comes out of the pipe. */
    @Test
    @Timeout(60)
    void aPipeAndALinkToNothingAreNamedAndTheOthersGoOn() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "there are no pipes in folders");
        write("c.txt", "枫溪市人民政府公报");
        assumeTrue(
                new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString())
                                .start()
                                .waitFor()
                        == 0,
                "there are no pipes here");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere"));
        List<FileResult> all = readAll();
        assertThat(all).extracting(file -> file.error() == null).containsExactly(false, false, true);
        assertThat(all.get(0).error()).hasMessageContaining("a.txt").hasMessageContaining("is no file");
        assertThat(all.get(1).error()).isInstanceOf(NoSuchFileException.class).hasMessageContaining("b.txt");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsNamed() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("0.txt"));
            zip.write(new byte[1 << 20]);
        }
        GazetteReader careful = GazetteReader.of(ParseOptions.defaults().withMaxUnpackedBytes(1 << 16));
        try (Stream<FileResult> all = careful.readAll(folder)) {
            assertThat(all.toList())
                    .singleElement()
                    .satisfies(
                            file -> assertThat(file.error()).hasMessageContaining("unpacks to more than 65536 bytes"));
        }
    }

    @Test
    void theStreamCanBeLeftEarly() throws IOException {
        for (int i = 0; i < 200; i++) {
            write(i + ".txt", "枫溪市人民政府公报");
        }
        try (Stream<FileResult> all = READER.readAll(folder)) {
            assertThat(all.limit(3)).hasSize(3);
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> READER.readAll(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> READER.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is a folder");
    }

    private List<FileResult> readAll() throws IOException {
        try (Stream<FileResult> all = READER.readAll(folder)) {
            return all.toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
