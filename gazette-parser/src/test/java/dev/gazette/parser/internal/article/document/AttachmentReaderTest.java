package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Attachment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentReaderTest {

    private final Envelope envelope = new Envelope();

    @Test
    void aListRunsOverSeveralLines() {
        Sheet sheet = Written.sheet("""
                特此通知。
                附件：1.云溪市春耕任务分解表
                2.云溪市春耕工作领导小组成员名单及
                职责分工
                3.联系方式（略）
                云溪市人民政府
                """);
        assertThat(titles(sheet)).containsExactly("云溪市春耕任务分解表", "云溪市春耕工作领导小组成员名单及职责分工", "联系方式");
        assertThat(Written.roles(sheet).subList(1, 5)).containsOnly(Role.ATTACHMENTS);
        assertThat(sheet.isText(0)).isEqualTo(true);
        assertThat(sheet.isText(5)).isEqualTo(true);
    }

    @Test
    void severalEntriesMayShareALine() {
        assertThat(titles(Written.sheet("附件：1.任务表　2.名单"))).containsExactly("任务表", "名单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：春耕任务分解表", "附件:春耕任务分解表（略）", "附件：春耕任务分解表.xls", "附：春耕任务分解表", "附 件：春耕任务分解表"})
    void oneAttachmentHasNoNumber(String line) {
        assertThat(titles(Written.sheet("特此通知。\n" + line))).containsExactly("春耕任务分解表");
    }

    @Test
    void whatStandsBelowALabelBelongsToItsAnnex() {
        Sheet sheet = Written.sheet("附件：1.任务表\n2.名单\n附件1\n任务表\n一、春耕\n附件2\n名单");
        assertThat(titles(sheet)).hasSize(2);
        assertThat(sheet.role(2)).isEqualTo(Role.LABEL);
        assertThat(List.of(sheet.annex(3), sheet.annex(4), sheet.annex(6))).containsExactly(0, 0, 1);
    }

    @Test
    void aLabelBelowTheSignatureNamesItsAnnexWhereNoListDoes() {
        Sheet sheet = Written.sheet("特此通知。\n2021年3月1日\n附件：\n云溪市春耕实施方案\n一、要求");
        sheet.mark(1, Role.DATE);
        assertThat(titles(sheet)).isEmpty();
        new LabelledAnnexes(sheet, envelope).read(0);
        assertThat(envelope.attachments).extracting(Attachment::title).containsExactly("云溪市春耕实施方案");
    }

    private List<String> titles(Sheet sheet) {
        new AttachmentReader(sheet, envelope).read(0);
        return envelope.attachments.stream().map(Attachment::title).toList();
    }
}
