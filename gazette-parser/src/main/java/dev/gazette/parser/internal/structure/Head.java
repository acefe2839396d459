package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Stretch;
import java.util.Optional;

/**
 * The headline of an article.
 *
 * @param end the first block below the headline
 * @param kicker 引题
 * @param title 主题
 * @param deck 副题
 */
record Head(int end, Optional<Stretch> kicker, Optional<Stretch> title, Optional<Stretch> deck) {}
