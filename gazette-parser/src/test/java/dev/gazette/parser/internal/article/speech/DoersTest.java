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
                    """)
    void theSubjectOfTheDemandIsTheDoer(String text, String doer) {
        assertThat(Spoken.of(text, "罗青").only().addressee()).isEqualTo(doer);
    }
}
