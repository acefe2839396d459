package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Branch;
import dev.gazette.model.Level;
import dev.gazette.model.Post;
import org.junit.jupiter.api.Test;

/** The lists of leading groups: who has which role, with and without posts. */
class LeadingGroupsTest {

    @Test
    void linesOfNamesAloneHaveTheRoleAboveThem() {
        assertThat(Reading.of("组    长：李一鸣", "副组长：冯 方", "　　　　沈　月", "　　　　何其平（市纪委）")
                        .officials())
                .containsExactly("李一鸣(组    长)", "冯方(副组长)", "沈月(副组长)", "何其平(副组长)");
    }

    @Test
    void membersHoldNoPost() {
        assertThat(Reading.of("组　长：李一鸣", "成　员：巫江河（市府办）", "　　　　骆一东（公积金分中心）", "　　　　高山（市林业局）", "　　　　陶　彧")
                        .officials())
                .containsExactly("李一鸣(组　长)", "巫江河", "骆一东", "高山", "陶彧");
        assertThat(Reading.of("组长：李一鸣", "成员：巫江河、沈月、方知远、阿卜力孜·买买提").officials())
                .containsExactly("李一鸣(组长)", "巫江河", "沈月", "方知远", "阿卜力孜·买买提");
        assertThat(Reading.of("组长：李一鸣", "成员：巫江河　沈　月　方知远").names()).containsExactly("李一鸣", "巫江河", "沈月", "方知远");
    }

    @Test
    void oneLineMayHoldSeveralRoles() {
        assertThat(Reading.of("组长：李一鸣（市长），副组长：冯方（副市长）、沈月（副市长）。成员：何其平（市发改委主任）、陶江（市水利局局长）。")
                        .officials())
                .containsExactly("李一鸣(组长、市长)", "冯方(副组长、副市长)", "沈月(副组长、副市长)", "何其平(市发改委主任)", "陶江(市水利局局长)");
        assertThat(Reading.of("总指挥：李一鸣　副总指挥：冯　方、沈　月").officials()).containsExactly("李一鸣(总指挥)", "冯方(副总指挥)", "沈月(副总指挥)");
    }

    @Test
    void linesWithAndWithoutPostsMayAlternate() {
        assertThat(Reading.of("组　长：李一鸣　县长", "副组长：冯　方", "　　　　沈　月　副县长", "成　员：巫江河　县教育局局长", "　　　　陶　江")
                        .officials())
                .containsExactly("李一鸣(组　长、县长)", "冯方(副组长)", "沈月(副组长、副县长)", "巫江河(县教育局局长)", "陶江");
    }

    @Test
    void whatIsNoNameEndsTheList() {
        assertThat(Reading.of("组长：李一鸣", "成员：市教育局、市财政局、江北区", "高度重视", "成员单位各司其职。", "方知远")
                        .names())
                .containsExactly("李一鸣");
        assertThat(Reading.of("市长：各位来宾，大家好！", "程序", "成员：沈月、冯方").names()).isEmpty();
    }

    @Test
    void theRoleIsOfTheBodyThatSetsTheGroupUp() {
        Reading reading = Reading.by("云岭县人民政府", "组　长：李一鸣", "副组长：冯　方　县财政局局长");
        for (String role : new String[] {"组　长", "副组长"}) {
            Post post = reading.post(role);
            assertThat(post.level()).isEqualTo(Level.COUNTY);
            assertThat(post.branch()).isEqualTo(Branch.GOVERNMENT);
        }
        assertThat(Reading.of("组　长：李一鸣").post("组　长").level()).isNull();
    }

    @Test
    void theTitleOfALoneDocumentTellsWhoPublishesIt() {
        assertThat(level("云岭县人民政府办公室关于成立信用建设领导小组的通知")).isEqualTo(Level.COUNTY);
        assertThat(level("中共云岭县委 云岭县人民政府关于成立信用建设领导小组的通知")).isEqualTo(Level.COUNTY);
        assertThat(level("国务院办公厅关于成立信用建设领导小组的通知")).isEqualTo(Level.NATIONAL);
        assertThat(level("萧山市人民政府关于成立信用建设领导小组的通知")).isEqualTo(Level.COUNTY);
        assertThat(level("关于成立信用建设领导小组的通知")).isNull();
    }

    private static Level level(String title) {
        return Reading.titled(title, "组长：李一鸣", "　　　　冯方").post("组长").level();
    }
}
