package dev.gazette.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, where there is one. */
record Chromium(Path program, Path folder) {

    /** The browser of this machine; without one the test is skipped and says so. */
    static Chromium orSkip(Path folder) {
        Optional<Path> program = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(program)
                .as("no chromium on the PATH: the page is not looked at")
                .isPresent();
        return new Chromium(program.orElseThrow(), folder);
    }

    /** The page as the browser has it after its script ran. */
    String dom(String address) throws IOException, InterruptedException {
        return run(address, "--dump-dom", "--virtual-time-budget=5000");
    }

    /** A picture of the page. */
    Path picture(String address, String name, int width, int height, boolean dark)
            throws IOException, InterruptedException {
        Path picture = folder.resolve(name);
        String scheme = "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1);
        run(address, "--screenshot=" + picture, "--window-size=" + width + "," + height, "--hide-scrollbars", scheme);
        return picture;
    }

    private String run(String address, String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(what));
        command.add(address);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("chromium ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
