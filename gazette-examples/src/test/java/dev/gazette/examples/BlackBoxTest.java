package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gazette.model.Appointment;
import dev.gazette.model.AppointmentAction;
import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Directive;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Found;
import dev.gazette.model.Gazette;
import dev.gazette.model.Inspection;
import dev.gazette.model.Issue;
import dev.gazette.model.Modality;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import dev.gazette.model.Place;
import dev.gazette.model.Post;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.GazetteParser;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an application sees: the sample gazette, read through the doors, with every sort of fact that stands in it. */
class BlackBoxTest {

    private static final Path SAMPLE = Path.of("samples", "yunxi-2024-03.txt");

    private static Gazette gazette;
    private static Issue issue;

    @BeforeAll
    static void read() throws IOException {
        gazette = GazetteParser.parse(SAMPLE);
        issue = gazette.issues().get(0);
    }

    @Test
    void theMasthead() {
        assertThat(gazette.name()).isEqualTo("云溪市人民政府公报");
        assertThat(gazette.parallelName()).isEqualTo("YUNXISHI RENMIN ZHENGFU GONGBAO");
        assertThat(gazette.issuingBody()).isEqualTo("云溪市人民政府");
        assertThat(gazette.issues()).hasSize(1);
        assertThat(issue.year()).isEqualTo(2024);
        assertThat(issue.numbers()).containsExactly(3);
        assertThat(issue.wholeNumber()).isEqualTo(87);
        assertThat(issue.date()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void theContentsLeadToTheArticles() {
        assertThat(issue.contents())
                .extracting(ContentsEntry::section, ContentsEntry::page)
                .containsExactly(
                        tuple("领导活动", 3), tuple("领导活动", 4), tuple("市政府文件", 6), tuple("人事任免", 9), tuple("大事记", 10));
        assertThat(issue.articleOf(issue.contents().get(1)).flatMap(Article::title))
                .contains("沈若兰赴高新区督查项目建设");
    }

    @Test
    void theArticles() {
        assertThat(gazette.articles())
                .extracting(Article::kind)
                .containsExactly(
                        ArticleKind.NEWS_REPORT,
                        ArticleKind.NEWS_REPORT,
                        ArticleKind.OFFICIAL_DOCUMENT,
                        ArticleKind.PERSONNEL,
                        ArticleKind.CHRONICLE);
        Article first = gazette.articles().get(0);
        assertThat(first.headline()).isNotNull();
        assertThat(first.headline().kicker()).isEqualTo("陆明远在青石县调研春耕生产时强调");
        assertThat(first.headline().title()).isEqualTo("把粮食安全的担子挑在肩上");
        assertThat(first.headline().deck()).isEqualTo("沈若兰参加");
        assertThat(first.paragraphs()).hasSize(5);
    }

    @Test
    void whoHeldWhichPost() {
        assertThat(gazette.officialsNamed("沈若兰"))
                .singleElement()
                .extracting(Official::posts)
                .asInstanceOf(InstanceOfAssertFactories.list(Post.class))
                .extracting(Post::text)
                .contains("市委副书记", "市长");
        assertThat(gazette.officialsNamed("贺长庚")).as("a farmer holds no office").isEmpty();
    }

    @Test
    void whoWentWhereWithWhom() {
        Inspection trip = gazette.inspectionsBy("陆明远").get(0);

        assertThat(trip.date()).isNotNull();
        assertThat(trip.date().start().toLocalDate()).contains(LocalDate.of(2024, 3, 6));
        assertThat(trip.actions()).containsExactly("调研");
        assertThat(trip.topic()).isEqualTo("春耕生产");
        assertThat(trip.places()).extracting(Place::name).containsExactly("青石县", "河湾镇柳塘村", "县农机服务中心");
        assertThat(trip.companions()).extracting(Official::name).containsExactlyInAnyOrder("沈若兰", "邵启文");
    }

    @Test
    void whoAskedWhom() {
        assertThat(gazette.directivesBy("陆明远"))
                .extracting(Directive::addressee, Directive::modality)
                .containsExactly(
                        tuple("各级各部门", Modality.SHOULD),
                        tuple("农技人员", Modality.MUST),
                        tuple("农业农村部门", Modality.SHOULD));
        assertThat(gazette.directivesTo("各级各部门")).hasSize(1);
        assertThat(gazette.walk(Directive.class).map(Found::value).map(Directive::text))
                .as("the words of others are no directives")
                .noneMatch(text -> text.contains("贺长庚说") || text.contains("项目负责人介绍"));
    }

    @Test
    void theDocument() {
        OfficialDocument document = gazette.articles().get(2).document();

        assertThat(document).isNotNull();
        assertThat(document.numbers())
                .extracting(
                        DocumentNumber::text, DocumentNumber::issuerCode, DocumentNumber::year, DocumentNumber::serial)
                .containsExactly(tuple("云政发〔2024〕6号", "云政发", 2024, 6));
        assertThat(document.type()).isEqualTo("通知");
        assertThat(document.issuers()).containsExactly("云溪市人民政府");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(document.repeals())
                .singleElement()
                .satisfies(repealed -> assertThat(repealed.title()).isEqualTo("云溪市绿道管理暂行规定"));
        assertThat(gazette.articles().get(2).paragraphs())
                .filteredOn(paragraph -> paragraph.kind() == ParagraphKind.ARTICLE)
                .extracting(Paragraph::label)
                .containsExactly("第一条", "第二条", "第三条", "第四条", "第五条");
    }

    @Test
    void theAppointments() {
        assertThat(gazette.walk(Appointment.class).map(Found::value))
                .extracting(
                        appointment -> appointment.person().name(),
                        Appointment::action,
                        appointment -> appointment.post().text())
                .containsExactly(
                        tuple("秦望山", AppointmentAction.APPOINT, "市水利局局长"),
                        tuple("温庭", AppointmentAction.REMOVE, "市水利局局长"));
    }

    @Test
    void everyFactLeadsToItsPlaceAndLittleIsUnread() throws IOException {
        ParseResult result = GazetteReader.of(ParseOptions.defaults()).read(SAMPLE);

        result.gazette()
                .walk(Place.class)
                .map(Found::value)
                .forEach(
                        place -> assertThat(result.source().text(place.spans())).isEqualTo(place.name()));
        assertThat(result.cover())
                .filteredOn(part -> part.kind() == CoverKind.UNREAD)
                .isEmpty();
    }

    @Test
    void theModulesExportNothingInternal() throws URISyntaxException {
        for (Class<?> type : List.of(GazetteParser.class, Gazette.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            String name = "dev.gazette." + (type == Gazette.class ? "model" : "parser");
            ModuleDescriptor module =
                    ModuleFinder.of(place).find(name).orElseThrow().descriptor();

            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .contains(type.getPackageName())
                    .noneMatch(exported -> exported.contains("internal"));
        }
    }
}
