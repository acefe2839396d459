package dev.gazette.parser.arbitraries;

import dev.gazette.model.Article;
import dev.gazette.parser.arbitraries.Report.Along;
import dev.gazette.parser.arbitraries.Report.Demand;
import dev.gazette.parser.arbitraries.Report.Mode;
import dev.gazette.parser.arbitraries.Report.Stop;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up reports of leaders' trips. */
final class Reports {

    private static final String[] COUNTIES = {"青石县", "河阳县", "东洲区", "柏岭县", "云台区", "白鹭县", "临渡县"};
    private static final String[] ACTIONS = {"调研", "督查", "检查", "考察", "督导"};
    private static final String[] TOPICS = {"春耕生产", "防汛工作", "项目建设", "乡村振兴工作", "安全生产工作", "民生实事", "复工复产工作"};
    private static final String[] SLOGANS = {"守牢安全底线", "把实事办到群众心坎上", "以实干实绩开新局", "守牢底线 加快发展", "把“茶叶子”变成“金叶子”"};
    private static final List<String> PLACES = List.of(
            "河湾镇柳塘村", "石桥水库工地", "星海新材料产业园", "东门农贸市场", "清源纺织公司", "北渡街道梧桐社区", "南渡大桥工地", "白云乡上坪村", "县农机服务中心", "恒远机电公司");
    private static final String[] LOOKS = {"察看秧苗长势", "了解工程进展情况", "查看消防通道", "听取情况介绍", "与村民亲切交谈", "查看生产车间，了解订单情况"};
    private static final String[] VERBS = {"强调", "指出", "要求", "说"};
    private static final String[] ADDRESSEES = {"各地各部门", "各级各部门", "企业", "项目业主单位", "农业农村部门", "广大党员干部", "县乡两级"};
    private static final String[] DEEDS = {
        "加快项目建设", "抓好春耕备耕", "守牢安全底线", "完善应急预案", "压实各方责任", "补齐短板弱项，提升服务水平", "关心群众冷暖、解决实际困难", "强化要素保障，推动产业转型"
    };
    private static final String[] MISDEEDS = {"搞形式主义", "推诿扯皮", "弄虚作假", "增加基层负担"};

    private Reports() {}

    /** A report of an issue of that year, of a trip in its first months: in no. 1 an October is last year's. */
    static Article report(Choices choices, int year, int months, @Nullable String section) {
        var cast = People.cast(choices, choices.between(1, 4));
        return new Report(
                        cast,
                        year,
                        choices.between(1, months),
                        choices.between(1, 26),
                        choices.of(1, 1, 2, 3),
                        choices.of(COUNTIES),
                        choices.of(ACTIONS),
                        choices.of(TOPICS),
                        choices.of(SLOGANS),
                        !choices.oneIn(4),
                        choices.of(Along.values()),
                        stops(choices),
                        demands(choices),
                        section)
                .article();
    }

    private static List<Stop> stops(Choices choices) {
        var stops = new ArrayList<Stop>();
        for (String place : choices.some(choices.between(1, 4), PLACES)) {
            stops.add(new Stop(place, choices.of(LOOKS), choices.oneIn(3), demands(choices)));
        }
        return stops;
    }

    private static List<Demand> demands(Choices choices) {
        var demands = new ArrayList<Demand>();
        for (int i = choices.between(0, 3); i > 0; i--) {
            Mode mode = choices.of(Mode.values());
            demands.add(new Demand(
                    choices.of(VERBS),
                    choices.oneIn(2) ? choices.of(ADDRESSEES) : null,
                    mode,
                    choices.of(mode == Mode.NEVER ? MISDEEDS : DEEDS),
                    choices.oneIn(2),
                    choices.oneIn(2)));
        }
        return demands;
    }
}
