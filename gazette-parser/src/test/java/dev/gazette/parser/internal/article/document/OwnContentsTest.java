package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnContentsTest {

    @Test
    void theContentsOfARegulationSayNothingThatItsHeadingsDoNot() {
        Sheet sheet = Written.sheet("目　录\n第一章　总则\n第二章　保护\n附则\n第一章　总则\n第一条　为了保护河道，制定本条例。");
        new OwnContents(sheet).read();
        assertThat(Written.roles(sheet))
                .containsExactly(Role.NOTE, Role.NOTE, Role.NOTE, Role.NOTE, Role.TEXT, Role.TEXT);
    }

    @Test
    void aHeadingWithAListBelowIsText() {
        Sheet sheet = Written.sheet("目录\n第一章　总则\n第一条　为了保护河道，制定本条例。\n第二章　附则");
        new OwnContents(sheet).read();
        assertThat(Written.roles(sheet)).containsOnly(Role.TEXT);
    }
}
