package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Directive;
import dev.gazette.model.Modality;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a document asks for, and what only looks so; everything is made up. */
class DemandsOfDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为提高检查的针对性,切实减轻基层负担,确保取得实效,市政府拟于近期组织开展督查。",
                "为贯彻上级要求,支持促进行业发展,根据有关精神,现对有关问题通知如下:",
                "第一条为贯彻上级精神,加强知识保护,确保质量,制定本办法。",
                "在特殊条件下工作需要缩短时间的,由主管部门提出意见,报市人事局批准。",
                "因工作需要,不能执行统一制度的部门和单位,可根据实际情况安排休息日。",
                "(一)由于发生灾害、事故需要紧急处理的;",
                "第一条根据《枫溪市食堂管理规定》,制定本办法。",
                "(四)我局要求关注的其他单位名单。",
                "省政府要求各地加强检查。",
                "联系人:张志明0571-8888888。",
                "经市检验所等4家单位检验,发现5家企业生产的10批次食品不符合规定。"
            })
    void whatSaysWhyWhenOrWhatWasFoundAsksForNothing(String text) {
        assertThat(demands(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    鼓励支持社会资本参与建设。|MAY|社会资本
                    围绕重点领域,鼓励支持民营企业加快创新。|MAY|民营企业
                    支持骨干企业、配套企业、技术服务商搭建平台。|MAY|骨干企业、配套企业、技术服务商
                    对需报省政府审批的项目,应专项论证。|MUST|
                    根据《规定》,我局制定了《食堂〈省政府规定〉实施办法》,现印发给你们,请遵照执行。|HOPE|
                    请按照《省政府关于改革的决定》要求,抓紧下达资金。|HOPE|
                    登记表请于10月底前发送我局办公室。|HOPE|
                    现有在以上区域内的所有人员请于1小时内撤离。|HOPE|现有在以上区域内的所有人员
                    为消除这一隐患,各地必须立即排查,现通知如下:|MUST|各地
                    枫溪市商务局希望各企业早日复工。|HOPE|各企业
                    我局要求有关县商务局立即组织检查。|SHOULD|有关县商务局
                    我局要求相关县药品监督管理部门立案调查。|SHOULD|相关县药品监督管理部门
                    我局要求各县级监管部门立案调查。|SHOULD|各县级监管部门
                    请你州做好有关工作。|HOPE|你州
                    请你局立即组织检查。|HOPE|你局
                    第八条人手不够的事业单位,可以晚些实行,但最迟应当从明年起轮休。|MUST|人手不够的事业单位
                    """)
    void whatIsAskedKeepsItsStrengthAndItsDoer(String text, Modality modality, String doer) {
        List<Directive> demands = demands(text);
        assertThat(demands).hasSize(1);
        assertThat(demands.get(0).modality()).isEqualTo(modality);
        assertThat(demands.get(0).addressee()).isEqualTo(doer);
    }

    private static List<Directive> demands(String text) {
        return Spoken.of(text).documentOf("枫溪市商务局");
    }
}
