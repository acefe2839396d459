package dev.gazette.examples.popolo;

import dev.gazette.model.Appointment;
import dev.gazette.model.AppointmentAction;
import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.model.Post;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The people of gazettes in the terms of Popolo.
 *
 * <pre>{@code
 * {"persons": [{"id": "person-1", "name": "秦望山"}],
 *  "organizations": [{"id": "organization-1", "name": "云岭市水利局"}],
 *  "posts": [{"id": "post-1", "label": "市水利局局长", "role": "局长", "organization_id": "organization-1"}],
 *  "memberships": [{"person_id": "person-1", "post_id": "post-1", "start_date": "2024-03-20", …}]}
 * }</pre>
 *
 * <p>Gazettes of one name are merged first: people of one name whose posts contradict stay apart, and so do those of different
 * gazettes. Dates are those of appointments only; that somebody is called by a post in March does not tell when he took it.
 */
public final class Popolo {

    private final Map<String, Map<String, Object>> persons = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> organizations = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> posts = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> memberships = new LinkedHashMap<>();

    private Popolo() {}

    /** The JSON, laid out over lines that end with {@code \n}. */
    public static String json(List<Gazette> gazettes) {
        var popolo = new Popolo();
        merged(gazettes).forEach(popolo::add);
        var indent = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                .writeValueAsString(popolo.whole());
    }

    /** Issues of one gazette together; a text without a masthead stands alone. */
    private static List<Gazette> merged(List<Gazette> gazettes) {
        var named = new LinkedHashMap<String, Gazette>();
        var all = new ArrayList<Gazette>();
        for (Gazette gazette : gazettes) {
            if (gazette.name() == null) {
                all.add(gazette);
            } else {
                named.merge(gazette.name(), gazette, Gazette::merge);
            }
        }
        all.addAll(0, named.values());
        return all;
    }

    private Map<String, Object> whole() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("persons", List.copyOf(persons.values()));
        whole.put("organizations", List.copyOf(organizations.values()));
        whole.put("posts", List.copyOf(posts.values()));
        whole.put("memberships", List.copyOf(memberships.values()));
        return whole;
    }

    private void add(Gazette gazette) {
        String scope = persons.size() + "/";
        for (Issue issue : gazette.issues()) {
            for (Article article : issue.articles()) {
                String source = source(gazette, issue, article);
                for (Official official : article.officials()) {
                    for (Post post : official.posts()) {
                        membership(scope, official, post, source);
                    }
                }
                for (Appointment appointment : article.appointments()) {
                    date(membership(scope, appointment.person(), appointment.post(), source), appointment);
                }
            }
        }
    }

    private Map<String, Object> membership(String scope, Official official, Post post, String source) {
        String person = id(persons, "person", scope + official.name() + official.homonym(), "name", official.name());
        String held = post(scope, post);
        Map<String, Object> membership = memberships.computeIfAbsent(person + " " + held, key -> {
            var made = new LinkedHashMap<String, Object>();
            made.put("person_id", person);
            made.put("post_id", held);
            made.put("role", post.title());
            made.put("sources", new ArrayList<Map<String, String>>());
            return made;
        });
        @SuppressWarnings("unchecked") // put there above
        var sources = (List<Map<String, String>>) membership.get("sources");
        var note = Map.of("note", source);
        if (sources != null && !sources.contains(note)) {
            sources.add(note);
        }
        return membership;
    }

    private String post(String scope, Post post) {
        String id = id(posts, "post", scope + post.text(), "label", post.text());
        Map<String, Object> entry = posts.getOrDefault(scope + post.text(), Map.of());
        if (entry.size() == 2) {
            entry.put("role", post.title());
            String body = post.body() == null ? post.organ() : post.body();
            if (body != null) {
                entry.put("organization_id", id(organizations, "organization", scope + body, "name", body));
            }
        }
        return id;
    }

    /** A post that is given begins on that day, one that is taken ends. */
    private static void date(Map<String, Object> membership, Appointment appointment) {
        if (appointment.date() != null) {
            boolean begins = appointment.action() == AppointmentAction.APPOINT;
            membership.put(
                    begins ? "start_date" : "end_date", appointment.date().toString());
        }
    }

    private static String id(
            Map<String, Map<String, Object>> entries, String kind, String key, String field, String value) {
        Map<String, Object> entry = entries.computeIfAbsent(key, k -> {
            var made = new LinkedHashMap<String, Object>();
            made.put("id", kind + "-" + (entries.size() + 1));
            made.put(field, value);
            return made;
        });
        return String.valueOf(entry.get("id"));
    }

    /** 云岭市人民政府公报 2024年第3期 云岭市人民政府关于…的通知. */
    private static String source(Gazette gazette, Issue issue, Article article) {
        var words = new ArrayList<String>();
        add(words, gazette.name());
        if (issue.year() != null) {
            String numbers = issue.numbers().isEmpty()
                    ? ""
                    : "第"
                            + String.join(
                                    "、",
                                    issue.numbers().stream()
                                            .map(String::valueOf)
                                            .toList()) + "期";
            words.add(issue.year() + "年" + numbers);
        }
        add(words, article.title().orElse(null));
        return String.join(" ", words);
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }
}
