package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person who holds public office: {@code 市委副书记、市长石门} is 石门 with two posts.
 *
 * <p>Within one {@link Gazette} two officials are the same person when name and homonym agree
 * ({@link #samePersonAs(Official)}). {@link Gazette#officials()} merges them over all issues. Akoma Ntoso:
 * {@code person}. Immutable, safe for use by many threads.
 *
 * @param name the name and nothing but the name
 * @param posts the posts printed in the same article, in order, each once
 * @param homonym null; 1, 2 … where one reading has several people of that name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Official(
        String name, List<Post> posts, @Nullable Integer homonym) implements Serializable {

    public Official {
        Checks.text(name, "name");
        posts = Checks.list(posts, "posts");
        Checks.atLeast(homonym, 1, "homonym");
    }

    /** An official whose name is unique, with posts of which only the printed words are known. */
    public static Official of(String name, String... posts) {
        return new Official(name, Arrays.stream(posts).map(Post::of).toList(), null);
    }

    /** Tells whether both are one person within a gazette: name and homonym agree, whatever the posts. */
    public boolean samePersonAs(Official other) {
        return name.equals(other.name) && Objects.equals(homonym, other.homonym);
    }
}
