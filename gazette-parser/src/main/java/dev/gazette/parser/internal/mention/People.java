package dev.gazette.parser.internal.mention;

import dev.gazette.model.Mention;
import dev.gazette.model.Official;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is named in one article, and where.
 *
 * @param officials in order of first mention, the headline included
 * @param mentions in text order: by passage, then by place; officials and others
 */
public record People(List<Official> officials, List<PersonMention> mentions) {

    /** Keeps immutable copies. */
    public People {
        officials = List.copyOf(officials);
        mentions = List.copyOf(mentions);
    }

    /** The mentions of one passage, in text order. */
    public List<PersonMention> in(int passage) {
        return mentions.subList(firstFrom(passage), firstFrom(passage + 1));
    }

    /** By halves: an article may have as many passages as mentions. */
    private int firstFrom(int passage) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).passage() < passage) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The official of this name; the first where there are several. */
    public Optional<Official> named(String name) {
        for (Official official : officials) {
            if (official.name().equals(name)) {
                return Optional.of(official);
            }
        }
        return Optional.empty();
    }

    /** The mentions of officials as the model has them, with their places in the source. */
    public List<Mention> mentions(List<Passage> passages) {
        var all = new ArrayList<Mention>();
        for (PersonMention mention : mentions) {
            if (mention.meansOfficial()) {
                Passage passage = passages.get(mention.passage());
                all.add(new Mention(
                        mention.official(),
                        mention.form(),
                        mention.post(),
                        passage.spans(mention.from(), mention.to())));
            }
        }
        return List.copyOf(all);
    }
}
