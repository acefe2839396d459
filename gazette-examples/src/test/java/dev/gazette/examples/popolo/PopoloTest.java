package dev.gazette.examples.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gazette.model.Gazette;
import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteParser;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who holds which post, in the terms of Popolo. */
class PopoloTest {

    @Test
    void theSampleHasPeoplePostsAndMemberships() throws Exception {
        JsonNode popolo = read(Popolo.json(List.of(GazetteParser.parse(Path.of("samples", "yunxi-2024-03.txt")))));

        assertThat(popolo.get("persons").findValuesAsString("name")).contains("陆明远", "沈若兰", "秦望山", "温庭");
        assertThat(popolo.get("posts").findValuesAsString("label")).contains("市委书记", "市水利局局长");
        JsonNode appointed = membership(popolo, "秦望山", "市水利局局长");
        assertThat(appointed.get("start_date").asString()).isEqualTo("2024-03-20");
        assertThat(appointed.get("role").asString()).isEqualTo("局长");
        assertThat(appointed.get("sources").get(0).get("note").asString())
                .isEqualTo("云溪市人民政府公报 2024年第3期 云溪市人民政府关于秦望山等职务任免的通知");
        assertThat(membership(popolo, "温庭", "市水利局局长").get("end_date").asString())
                .isEqualTo("2024-03-20");
    }

    @Test
    void everyMembershipNamesAPersonAndAPostThatThereAre() throws Exception {
        assertWhole(List.of(GazetteParser.parse(Path.of("samples", "yunxi-2024-03.txt"))));
    }

    /** The same for all texts of the corpus, put together as one person would. */
    @Test
    void everyMembershipOfTheCorpusDoes() throws Exception {
        Path corpus = Path.of(System.getProperty("gazette.shared", ""), "corpus");
        assumeTrue(Files.isDirectory(corpus), "no corpus beside the clone: " + corpus);
        try (Stream<FileResult> all = GazetteReader.of(ParseOptions.defaults()).readAll(corpus)) {
            List<Gazette> gazettes = all.flatMap(file -> Stream.ofNullable(file.result()))
                    .map(ParseResult::gazette)
                    .toList();
            assertThat(gazettes).hasSizeGreaterThan(50);
            assertWhole(gazettes);
        }
    }

    private static void assertWhole(List<Gazette> gazettes) {
        JsonNode popolo = read(Popolo.json(gazettes));
        Set<String> persons = ids(popolo.get("persons"));
        Set<String> posts = ids(popolo.get("posts"));
        Set<String> organizations = ids(popolo.get("organizations"));
        assertThat(popolo.get("memberships")).isNotEmpty().allSatisfy(membership -> {
            assertThat(persons).contains(membership.get("person_id").asString());
            assertThat(posts).contains(membership.get("post_id").asString());
        });
        assertThat(popolo.get("posts"))
                .filteredOn(post -> post.has("organization_id"))
                .allSatisfy(post -> assertThat(organizations)
                        .contains(post.get("organization_id").asString()));
    }

    private static Set<String> ids(JsonNode list) {
        List<String> ids = list.findValuesAsString("id");
        assertThat(ids).doesNotHaveDuplicates();
        return Set.copyOf(ids);
    }

    @Test
    void aPersonOfTwoIssuesIsOneAndThoseOfTwoGazettesAreTwo() {
        String report = "2024年第%s期\n\n陆明远在青石县调研\n\n　　市委书记陆明远到青石县调研。\n";

        JsonNode same = read(Popolo.json(List.of(
                GazetteParser.parseText("云溪市人民政府公报\n" + report.formatted(3)),
                GazetteParser.parseText("云溪市人民政府公报\n" + report.formatted(4)))));
        JsonNode others = read(Popolo.json(List.of(
                GazetteParser.parseText("云溪市人民政府公报\n" + report.formatted(3)),
                GazetteParser.parseText("霞浦市人民政府公报\n" + report.formatted(3)))));

        assertThat(same.get("persons")).hasSize(1);
        assertThat(same.get("memberships").get(0).get("sources")).hasSize(2);
        assertThat(others.get("persons")).hasSize(2);
    }

    @Test
    void noGazetteGivesEmptyLists() {
        assertThat(read(Popolo.json(List.of())).get("memberships")).isEmpty();
    }

    private static JsonNode membership(JsonNode popolo, String person, String post) {
        String personId = id(popolo.get("persons"), "name", person);
        String postId = id(popolo.get("posts"), "label", post);
        for (JsonNode membership : popolo.get("memberships")) {
            if (membership.get("person_id").asString().equals(personId)
                    && membership.get("post_id").asString().equals(postId)) {
                return membership;
            }
        }
        throw new AssertionError("no membership of " + person + " as " + post);
    }

    private static String id(JsonNode entries, String field, String value) {
        for (JsonNode entry : entries) {
            if (entry.get(field).asString().equals(value)) {
                return entry.get("id").asString();
            }
        }
        throw new AssertionError("no " + value);
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
