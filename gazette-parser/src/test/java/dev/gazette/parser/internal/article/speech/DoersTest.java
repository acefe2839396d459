package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to do it, in the many ways in which reports name people and bodies; everything is made up. */
class DoersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    罗青指出,会前视察很有必要,各位代表务必珍惜每一次机会。|各位代表
                    罗青希望市县卫健部门把群众的意见一条条改到位。|市县卫健部门
                    罗青要求省院相关业务部门,对基层提出的问题逐条研究。|省院相关业务部门
                    罗青指出,风力加大,林区村组要把力量沉到山头。|林区村组
                    罗青强调,草畜平衡是条红线,村“两委”要一碗水端平。|村“两委”
                    罗青指出,一是压实责任,乡镇书记和村“第一书记”要一线值守。|乡镇书记和村“第一书记”
                    罗青要求,一要把握定位,重点检查被巡察党组织落实情况;二要遵守纪律。|
                    罗青强调,要学深悟透精神,一个村一个村谋划产业,把资源变成收入。|
                    罗青说,训练一天也不能松,职工增收一户也不能落。|
                    罗青说,光表态不行,要见真章。|
                    罗青要求市里连夜开展排查。|市里
                    罗青对村干部说,村里要多用鲜花祭扫。|村里
                    罗青希望市人大常委会用好询问手段。|市人大常委会
                    罗青要求,发展改革、财政部门抓紧下达计划,让项目早落地。|发展改革、财政部门
                    罗青强调,要提高效率,加快施工进度,凝集各方力量。|
                    罗青鼓励社会资本参与设施建设。|社会资本
                    罗青鼓励学校与企业合作。|学校
                    罗青强调,在规定的区域,燃放人应当及时清理残留物。|燃放人
                    罗青强调,立德树人要贯穿始终。|
                    罗青要求县人社局必须把工钱发到工人手里。|县人社局
                    罗青希望来访群众依法、逐级反映诉求。|来访群众
                    罗青要求厂方把数据挂到墙上。|厂方
                    罗青叮嘱执勤交警为迟到考生开辟通道。|执勤交警
                    罗青期待更多山城企业到此投资。|更多山城企业
                    罗青要求,县教体局根据与会人员意见修改完善后印发。|县教体局
                    罗青指出,事关民生,县政府督查室要把事项列入清单。|县政府督查室
                    罗青要求各城区把易涝点逐个编号。|各城区
                    罗青鼓励蔗农在行间套种马铃薯。|蔗农
                    罗青要求学生餐资金一分钱都不得挪用。|
                    罗青强调,人命大于天,一条船、一个人都不能漏。|
                    罗青说,县住建局今天下午就派人上门测温。|县住建局
                    罗青说,企业的难处就是题目,区供电公司、热电厂明天就来坐下来谈。|区供电公司、热电厂
                    罗青对他说:“你现在就带人过来。”|你
                    """)
    void theSubjectOfTheDemandIsTheDoer(String text, String doer) {
        assertThat(Spoken.of(text, "罗青").only().addressee()).isEqualTo(doer);
    }
}
