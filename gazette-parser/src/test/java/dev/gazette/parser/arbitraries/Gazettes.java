package dev.gazette.parser.arbitraries;

import dev.gazette.model.Article;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Gazette;
import dev.gazette.model.Headline;
import dev.gazette.model.Issue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Made-up gazettes of one issue, as models without spans: what {@link Printer} prints and the parser must give back. */
public final class Gazettes {

    private static final String[] CITIES = {"云溪市", "青岚市", "白石市", "临渡市", "霞浦州", "松坪县", "碧桥区"};
    private static final String SECTION = "领导活动";

    private Gazettes() {}

    /** Gazettes with a masthead, with or without a contents page, and one to three reports. */
    public static Arbitrary<Gazette> gazettes() {
        return Choices.made(Gazettes::gazette);
    }

    /** One made-up gazette, always the same for the same number. */
    public static Gazette example(int number) {
        return gazette(Choices.example(number));
    }

    static Gazette gazette(Choices choices) {
        String city = choices.of(CITIES);
        int year = choices.between(1996, 2031);
        int number = choices.between(1, 24);
        List<Integer> numbers = choices.oneIn(3) ? List.of(number, number + 1) : List.of(number);
        Integer whole = choices.oneIn(4) ? null : Integer.valueOf(choices.between(20, 900));
        boolean contents = choices.oneIn(2);
        boolean parallelName = choices.oneIn(2);
        var articles = new ArrayList<Article>();
        for (int i = choices.between(1, 3); i > 0; i--) {
            articles.add(Reports.report(choices, year, (number + 1) / 2, contents ? SECTION : null));
        }
        return new Gazette(
                city + "人民政府公报",
                parallelName ? "GAZETTE OF THE PEOPLE'S GOVERNMENT OF MADE-UP TOWN" : null,
                city + "人民政府",
                List.of(issue(year, numbers, whole, contents, articles)));
    }

    private static Issue issue(
            int year, List<Integer> numbers, @Nullable Integer whole, boolean contents, List<Article> articles) {
        var entries = new ArrayList<ContentsEntry>();
        for (int i = 0; contents && i < articles.size(); i++) {
            entries.add(new ContentsEntry(SECTION, line(articles.get(i).headline()), 3 + 2 * i, i, List.of()));
        }
        return new Issue(year, numbers, whole, null, entries, articles, List.of(), List.of());
    }

    /** How a contents page and a headline on one line give kicker and title. */
    static String line(@Nullable Headline headline) {
        if (headline == null) {
            return "";
        }
        return headline.kicker() == null ? headline.title() : headline.kicker() + " " + headline.title();
    }
}
