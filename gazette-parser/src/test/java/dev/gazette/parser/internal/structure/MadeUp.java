package dev.gazette.parser.internal.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes up issues of a gazette: what they say, not how they are printed. Words are its own, not those of the parser's lists.
 *
 * <p>Whoever prints an issue in a {@link Setting} and reads it must find the same masthead, contents and articles.
 */
final class MadeUp {

    private static final String[] PLACES = {"云溪", "青石", "白沙", "临渡", "霞浦湾", "松坪", "碧桥", "石鼓岭", "双塔", "蓝田坳"};
    private static final String[] LEVELS = {"市", "市", "县", "省", "自治州", "壮族自治县", "区"};
    private static final String[] SURNAMES = {"陆", "沈", "顾", "纪", "卫", "欧阳", "上官", "章", "苏", "裴"};
    private static final String[] GIVEN = {"明远", "清", "时雨", "伯年", "若兰", "长庚", "一鸣", "望", "素心", "砚秋"};
    private static final String[] MATTERS = {
        "防汛救灾工作", "春耕备耕", "城乡供水改造", "食品安全", "旧城更新", "山区道路提升", "企业用工保障", "森林防火", "校园建设", "数字政务"
    };
    private static final String[] DOINGS = {"调研", "检查", "督导", "走访"};
    private static final String[] SLOGANS = {
        "把小事当大事办", "守住青山绿水", "让群众少跑腿", "以实干开新局", "一刻也不能松懈", "把饭碗端在自己手里", "为企业纾困解难", "让老街焕新颜"
    };
    private static final String[] SENTENCES = {
        "各乡镇要把责任落到每一个岗位,不留死角",
        "园区里机声隆隆,工人们正在赶制一批新的订单",
        "经过三年建设,全市新增供水能力18万立方米,惠及6.5万人",
        "他走进农户家中,详细询问了冬季取暖和孩子上学的情况",
        "有关部门应当加强会商研判,提前转移受威胁的群众",
        "“路通了,心也就通了”,村里的老人这样说",
        "要坚持问题导向,对排查出的隐患逐一登记造册并限期整改",
        "项目总投资约2.4亿元,计划于明年底前完工",
        "《云溪市城市停车管理规定》的实施细则由主管部门另行制定",
        "去年以来,全县共改造管网126公里,漏损率下降到9%以内",
        "会议听取了情况汇报,研究了下一步的工作安排",
        "大家一边看一边议,都说这几年的变化实实在在"
    };
    private static final String[] HEADINGS = {"总体要求", "重点任务", "保障措施", "工作步骤", "有关事项"};
    private static final String[] OWN_SECTIONS = {"领导活动", "市政府文件", "部门文件", "人事任免", "大事记", "政务要闻", "古城新事", "史志选载"};

    private final Random random;
    private final Set<String> titles = new LinkedHashSet<>();
    private final String place;
    private final String government;
    private final int year;

    private MadeUp(Random random) {
        this.random = random;
        this.place = of(PLACES);
        this.government = place + of(LEVELS) + "人民政府";
        this.year = 1998 + random.nextInt(30);
    }

    /** An article: its headline, the lines below it, each a logical line of its own. */
    record Article(
            String section,
            @Nullable String kicker,
            String title,
            @Nullable String deck,
            @Nullable String number,
            List<String> body) {}

    /** An issue. */
    record Issue(
            String name,
            @Nullable String parallelName,
            int year,
            List<Integer> numbers,
            @Nullable Integer wholeNumber,
            @Nullable LocalDate date,
            List<Article> articles,
            List<String> colophon) {}

    static Issue issue(Random random) {
        return new MadeUp(random).issue();
    }

    /** True when a section bears a name that no other gazette has. */
    static boolean hasUnknownSection(Issue issue) {
        return issue.articles().stream()
                .map(Article::section)
                .anyMatch(section -> section.equals("古城新事") || section.equals("史志选载"));
    }

    private Issue issue() {
        int number = 1 + random.nextInt(24);
        var articles = new ArrayList<Article>();
        var sections = new ArrayList<>(List.of(OWN_SECTIONS));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String section = sections.remove(random.nextInt(sections.size()));
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                articles.add(article(section));
            }
        }
        List<String> colophon = oneIn(2)
                ? List.of(
                        "主管：" + government,
                        "主办：" + government + "办公室",
                        "地址：" + place + "市中心路" + number + "号",
                        "电话：0000-12345")
                : List.of();
        return new Issue(
                government + "公报",
                oneIn(2) ? "GAZETTE OF THE PEOPLE'S GOVERNMENT OF NOWHERE" : null,
                year,
                oneIn(9) ? List.of() : oneIn(4) ? List.of(number, number + 1) : List.of(number),
                oneIn(3) ? null : Integer.valueOf(30 + random.nextInt(900)),
                oneIn(3) ? LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)) : null,
                articles,
                colophon);
    }

    private Article article(String section) {
        for (int tries = 0; ; tries++) {
            Article article = switch (random.nextInt(4)) {
                case 0 -> meeting(section);
                case 1, 2 -> document(section);
                default -> report(section);
            };
            if (titles.add(article.title()) || tries > 50) {
                return article;
            }
        }
    }

    private Article report(String section) {
        String matter = of(MATTERS);
        String doing = of(DOINGS);
        String kicker = name() + "在" + of(PLACES) + "县" + doing + matter + "时强调";
        String title = oneIn(3) ? of(SLOGANS) + " " + of(SLOGANS) : of(SLOGANS) + "推动" + matter + "见实效";
        String deck = oneIn(2) ? name() + "、" + name() + "陪同" + doing : null;
        return new Article(section, kicker, title, deck, null, paragraphs(2, 5));
    }

    private Article meeting(String section) {
        String title = name() + "主持召开" + of(PLACES) + "市" + of(MATTERS) + "专题会议";
        return new Article(section, null, title, null, null, paragraphs(1, 3));
    }

    private Article document(String section) {
        String matter = of(MATTERS);
        String body = government;
        String title = body + "关于进一步做好" + (year - 1) + "年" + matter + of("", "和" + of(MATTERS)) + "的"
                + of("通知", "意见", "决定", "通报");
        String number = of("云", "青", "临") + "政发〔" + year + "〕" + (1 + random.nextInt(90)) + "号";
        var lines = new ArrayList<String>();
        lines.add(number);
        lines.add("各县（市、区）人民政府，市政府直属各单位：");
        lines.addAll(paragraphs(1, 2));
        String[] numerals = {"一", "二", "三", "四"};
        for (int i = 0; i < random.nextInt(4); i++) {
            lines.add(numerals[i] + "、" + of(HEADINGS));
            lines.addAll(paragraphs(1, 2));
        }
        lines.add(body);
        lines.add(year + "年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日");
        if (oneIn(4)) {
            lines.add(lines.size() - 2, "附件：" + matter + "任务分解表");
            lines.add("附件");
            lines.add(matter + "任务分解表");
            lines.addAll(paragraphs(1, 2));
        }
        return new Article(section, null, title, null, number, lines);
    }

    /** The first begins with a date, as reports do. */
    private List<String> paragraphs(int least, int most) {
        var paragraphs = new ArrayList<String>();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            var words = new StringBuilder();
            if (paragraphs.isEmpty()) {
                words.append(1 + random.nextInt(12))
                        .append("月")
                        .append(1 + random.nextInt(28))
                        .append("日，");
            }
            for (int k = 1 + random.nextInt(5); k > 0; k--) {
                words.append(of(SENTENCES)).append("。");
            }
            paragraphs.add(words.toString().replace(',', '，'));
        }
        return paragraphs;
    }

    private String name() {
        return of(SURNAMES) + of(GIVEN);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private String of(String... words) {
        return words[random.nextInt(words.length)];
    }
}
