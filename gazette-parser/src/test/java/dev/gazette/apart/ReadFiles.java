package dev.gazette.apart;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files in a JVM of its own and says what came of each, and of each connection that anything asked for.
 *
 * <p>Java asks for a proxy before it opens any connection, be it for a page or a bare socket.
 */
public final class ReadFiles {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ReadFiles() {}

    public static void main(String[] arguments) {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                OUT.println("ASKED FOR " + address);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException reason) {
                OUT.println("ASKED FOR " + address);
            }
        });
        GazetteReader reader = GazetteReader.of(ParseOptions.defaults());
        for (String file : arguments) {
            OUT.println(Path.of(file).getFileName() + " " + read(reader, file));
        }
    }

    private static String read(GazetteReader reader, String file) {
        try {
            if (file.startsWith("http:")) {
                URI.create(file).toURL().openStream().close();
                return "fetched";
            }
            ParseResult result = reader.read(Path.of(file));
            return result.source().lineCount() + " lines, "
                    + result.gazette().articles().size() + " articles";
        } catch (IOException e) {
            return e.getClass().getSimpleName() + " " + e.getMessage();
        }
    }
}
