package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Test
    void tabsPartCellsAlsoEmptyOnes() {
        assertThat(rows("项目\t收入\t支出\n预算\t\t12.3"))
                .containsExactly(List.of("项目", "收入", "支出"), List.of("预算", "", "12.3"));
    }

    @Test
    void wideGapsPartCellsWhereTheLinesAgree() {
        assertThat(rows("县（市）　　厕所　　公厕\n青石县　　　62　　　70\n白河县　　　51　　　92"))
                .containsExactly(List.of("县（市）", "厕所", "公厕"), List.of("青石县", "62", "70"), List.of("白河县", "51", "92"));
    }

    @Test
    void linesThatDoNotAgreeStayParagraphsAndADiagnosticSaysSo() {
        assertThat(rows("项目　　收入　　支出\n预算　　12　　13　　14")).containsExactly(List.of(), List.of());
        assertThat(diagnostics).extracting(Diagnostic::code).contains(DiagnosticCode.UNCERTAIN_TABLE);
    }

    @Test
    void spacedOutWordsAreNoCells() {
        assertThat(rows("云　溪　市　财　政　局\n云　溪　市　民　政　局")).containsExactly(List.of(), List.of());
    }

    private List<List<String>> rows(String text) {
        Sheet sheet = Written.sheet(text);
        new TableReader(sheet, diagnostics::add).read(0);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < sheet.size(); i++) {
            rows.add(sheet.cells(i));
        }
        return rows;
    }
}
