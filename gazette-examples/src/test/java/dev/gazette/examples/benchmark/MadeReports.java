package dev.gazette.examples.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reports of leaders' trips, of about 2,400 characters each, as a city's gazette prints them: a headline, who went along, six
 * paragraphs of telling and of speech. People and places are invented. The same number always gives the same text.
 */
final class MadeReports {

    private static final List<String> LEADERS = List.of("陆明远", "沈若兰", "邵启文", "段一舟", "秦望山", "程梅", "欧阳志远", "温若谷");
    private static final List<String> POSTS = List.of("市委书记", "市委副书记、市长", "市委常委、常务副市长", "副市长", "市人大常委会主任", "市政协主席");
    private static final List<String> COUNTIES = List.of("青石县", "东洲县", "南渡区", "柏岭县", "霞浦湾区", "双河市");
    private static final List<String> TOWNS = List.of("河湾镇", "石板滩镇", "云门乡", "柳林镇", "大桥街道", "白鹭乡");
    private static final List<String> FIRMS = List.of("恒远机电公司", "星海新材料公司", "长丰农机合作社", "瑞禾粮油公司", "天工精密铸造公司", "安泰制药公司");
    private static final List<String> MATTERS = List.of("春耕生产", "防汛救灾", "项目建设", "安全生产", "乡村振兴", "复工复产", "生态环境保护");
    private static final List<String> SLOGANS =
            List.of("把粮食安全的担子挑在肩上", "以更实的作风 守住民生底线", "抓早抓细抓实 确保安全度汛", "拿出拼的劲头 跑出项目建设加速度");

    /** What a report tells between the speeches; a letter in braces stands for leader, county, town, firm, matter or people. */
    private static final List<String> TELLING = List.of(
            "{L}来到{C}{T}，沿着田埂察看秧苗长势，详细询问种植面积、农资价格和机手的工钱。",
            "在{F}，{L}走进车间，了解订单、用工和设备更新的情况，听取企业负责人介绍。",
            "企业负责人介绍，去年以来公司换了三条生产线，产量比前年增加两成，工人的收入也有了提高。",
            "{T}党委负责同志说，镇里把任务分到了村、分到了组，每天晚上汇总一次进度。",
            "眼下正是农忙时节，一台台农机在田间来回穿梭，村民们忙着育秧、整地、施肥。",
            "看到老旧小区的雨污管网已经改造完毕，{L}十分高兴，向施工人员表示感谢。",
            "{L}一行还实地察看了河道疏浚、堤防加固和物资储备情况，并与值守人员亲切交谈。",
            "近年来，{C}先后建成高标准农田十二万亩，新修渠道三百多公里，灌溉条件明显改善。",
            "在便民服务中心，{L}边走边看，仔细了解群众办事的流程和等候的时间。");

    private static final List<String> SPEECH = List.of(
            "{L}强调，{M}事关全局，各级各部门要压实责任、细化举措，把每一项工作落到具体的人、具体的时间节点。",
            "他说，{C}的基础是好的，要坚持问题导向，加快补齐设施短板，确保年底前见到成效。",
            "要组织技术人员下到田头，及时发布天气和病虫害信息，帮助农户解决种子、化肥、资金等方面的困难。",
            "{L}指出，安全是底线，任何时候都不能松懈，必须逐户逐项排查隐患，不得走过场。",
            "希望企业抓住机遇，加大研发投入，延伸产业链条，进一步带动周边群众增收。",
            "他要求，有关部门要主动上门服务，能简化的手续一律简化，能合并的环节一律合并。",
            "{P}要继续发挥“四下基层”的好作风，既解决“有没有”，也解决“好不好”。",
            "各地要统筹发展和安全，一要盯住重点工程，二要管好重点人群，三要备足应急物资。");

    private MadeReports() {}

    /** Reports with the numbers 0 to {@code count - 1}. */
    static List<String> reports(int count) {
        var all = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            all.add(masthead(i) + report(i));
        }
        return all;
    }

    /** One gazette of at least so many bytes of UTF-8, all its reports in one issue. */
    static String gazette(int bytes) {
        var text = new StringBuilder(masthead(0));
        for (int i = 0, size = 0; size < bytes; i++) {
            String report = report(i);
            size += report.getBytes(StandardCharsets.UTF_8).length;
            text.append(report);
        }
        return text.toString();
    }

    private static String masthead(int number) {
        return "云溪市人民政府公报\n\n" + (2015 + number % 10) + "\n\n第" + (1 + number % 12) + "期(总第" + (100 + number)
                + "期)\n\n";
    }

    private static String report(int number) {
        var random = new Random(number);
        String leader = one(random, LEADERS);
        String companion = one(random, LEADERS);
        String county = one(random, COUNTIES);
        String matter = one(random, MATTERS);
        String date = (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
        var text = new StringBuilder(2_600);
        text.append(leader)
                .append('在')
                .append(county)
                .append("调研")
                .append(matter)
                .append("时强调\n\n");
        text.append(one(random, SLOGANS)).append("\n\n");
        if (!companion.equals(leader)) {
            text.append(companion).append("陪同调研\n\n");
        }
        text.append(date)
                .append('，')
                .append(one(random, POSTS))
                .append(leader)
                .append("到")
                .append(county);
        text.append("调研").append(matter).append("。");
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            for (int sentence = 0; sentence < 10; sentence++) {
                List<String> kind = sentence < 4 ? TELLING : SPEECH;
                text.append(one(random, kind)
                        .replace("{L}", leader)
                        .replace("{C}", county)
                        .replace("{T}", one(random, TOWNS))
                        .replace("{F}", one(random, FIRMS))
                        .replace("{M}", matter)
                        .replace("{P}", "广大党员干部"));
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
