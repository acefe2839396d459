package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Posts given and taken belong to whoever is named before them, and to nobody else. */
class AppointedTest {

    @Test
    void theNextActIsAnothers() {
        Reading read = Reading.of("任命陆明远为市水务局局长，任命沈若兰为市审计局局长，免去其市统计局局长职务。");
        assertThat(read.officials()).containsExactly("陆明远(市水务局局长)", "沈若兰(市审计局局长、市统计局局长)");
    }
}
