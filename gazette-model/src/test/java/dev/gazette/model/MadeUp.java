package dev.gazette.model;

import java.time.LocalDate;
import java.util.List;

/** A made-up gazette in which every component of every record says something. */
public final class MadeUp {

    public static final Post MAYOR = new Post("云岭市市长", "云岭市", "市长", "云岭市人民政府", Level.PREFECTURE, Branch.GOVERNMENT);
    public static final Official BAI = new Official("白石", List.of(MAYOR), null);
    public static final Official OUYANG = new Official("欧阳青", List.of(Post.of("副市长")), 1);

    private MadeUp() {}

    public static Gazette gazette() {
        return new Gazette("云岭市人民政府公报", "GAZETTE OF YUNLING", "云岭市人民政府", List.of(issue()));
    }

    public static Issue issue() {
        ContentsEntry entry = new ContentsEntry("要闻", "白石督查春耕", 3, 0, at(20, 26));
        return new Issue(
                2020,
                List.of(5, 6),
                178,
                LocalDate.of(2020, 3, 15),
                List.of(entry),
                List.of(article()),
                List.of("主编：石门"),
                at(0, 18));
    }

    public static Article article() {
        return Article.builder()
                .kind(ArticleKind.OTHER)
                .ownKind("mayor's-diary")
                .section("要闻")
                .headline(new Headline("白石在石桥县督查时强调", "不误农时", "欧阳青陪同", at(30, 50)))
                .byline("记者 石门")
                .document(document())
                .paragraphs(List.of(
                        new Paragraph("一、春耕", ParagraphKind.ITEM1, "一、", "item_1", List.of(), null, at(60, 64)),
                        new Paragraph(
                                "石桥3",
                                ParagraphKind.TABLE_ROW,
                                null,
                                "att_1__tr_1",
                                List.of("石桥", "3"),
                                0,
                                at(64, 67))))
                .facts(facts())
                .spans(List.of(new SourceSpan(30, 90, 3), new SourceSpan(95, 200, 4)))
                .build();
    }

    private static OfficialDocument document() {
        return new OfficialDocument(
                List.of(new DocumentNumber("云政发〔2020〕3号", "云政发", 2020, 3)),
                "通知",
                List.of("云岭市人民政府"),
                List.of("各县人民政府"),
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2020, 4, 1),
                List.of(new Attachment("分工表", at(70, 73))),
                List.of(BAI),
                List.of(new Citation("春耕办法", "云政发〔2018〕1号", at(74, 78))),
                List.of(new Citation(null, "云政发〔2017〕9号", at(79, 90))),
                at(55, 60));
    }

    private static Facts facts() {
        Inspection inspection = new Inspection(
                List.of(BAI),
                List.of("督查"),
                new Period(PartialDate.of(2020, 3, 2), PartialDate.of(2020, 3, 3), "3月2日至3日", PeriodInferred.YEAR),
                "春耕工作",
                List.of(new Place("石桥县茶园", "331199", at(100, 105))),
                List.of(OUYANG),
                at(96, 110));
        Directive directive = new Directive(
                Speaker.person(BAI), "强调", Modality.SHOULD, "各地", "白石强调，各地要抓好春耕。", Basis.EXPLICIT, 0, at(111, 124));
        return Facts.builder()
                .add(BAI)
                .add(OUYANG)
                .add(new Mention(0, MentionForm.TITLE, "市长", at(96, 98)))
                .add(inspection)
                .add(directive)
                .add(new Appointment(
                        OUYANG,
                        AppointmentAction.APPOINT,
                        MAYOR,
                        "云岭市人大常委会",
                        PartialDate.ofMonth(2020, 3),
                        at(130, 140)))
                .add(new Event(Period.of(PartialDate.ofMonthDay(3, 4), "4日"), "△4日，白石会见客人。", List.of(0), at(141, 152)))
                .build();
    }

    private static List<SourceSpan> at(int start, int end) {
        return List.of(new SourceSpan(start, end));
    }
}
