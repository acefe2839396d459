package dev.gazette.parser.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * A run of numbers from which something made up is chosen, part by part. No more numbers means the first choice each time, so that
 * what is made shrinks with its numbers; and one list is drawn much faster than hundreds of nested generators.
 */
final class Choices {

    private static final int NUMBERS = 250;
    private static final int MOST = 1 << 20;

    private final List<Integer> numbers;
    private int next;

    private Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** What a function makes of any choices. */
    static <T> Arbitrary<T> made(Function<Choices, T> maker) {
        return Arbitraries.integers()
                .between(0, MOST)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(NUMBERS)
                .withoutEdgeCases()
                .map(numbers -> maker.apply(new Choices(numbers)));
    }

    /** Choices that are always the same for the same number. */
    static Choices example(int number) {
        return new Choices(new Random(number).ints(NUMBERS, 0, MOST).boxed().toList());
    }

    /** A number of that range, both ends included; the least is the first choice. */
    int between(int least, int most) {
        int number = next < numbers.size() ? numbers.get(next++) : 0;
        return least + number % (most - least + 1);
    }

    /** True once in so many. */
    boolean oneIn(int many) {
        return between(0, many - 1) == many - 1;
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[between(0, values.length - 1)];
    }

    <T> T of(List<T> values) {
        return values.get(between(0, values.size() - 1));
    }

    /** So many different ones of the values. */
    <T> List<T> some(int size, List<T> values) {
        var left = new ArrayList<>(values);
        var some = new ArrayList<T>();
        while (some.size() < size) {
            some.add(left.remove(between(0, left.size() - 1)));
        }
        return List.copyOf(some);
    }
}
