package dev.gazette.parser.arbitraries;

import dev.gazette.model.Official;
import java.util.ArrayList;
import java.util.List;

/** Made-up officials: a name, and the posts that stand before it. */
final class People {

    private static final String[] SURNAMES = {
        "陆", "沈", "邵", "段", "秦", "温", "贺", "苗", "顾", "裴", "韩", "蒋", "程", "魏", "薛", "欧阳", "司马", "上官", "诸葛"
    };
    private static final String[] MIDDLES = {
        "明", "若", "启", "一", "望", "子", "雨", "思", "云", "志", "文", "建", "永", "素", "景", "晓"
    };
    private static final String[] ENDS = {
        "远", "兰", "舟", "山", "庭", "青", "宁", "琪", "涛", "峰", "霖", "岚", "瑶", "越", "衡", "梅", "松", "楠"
    };

    /** What one person holds; posts run together with 、 as gazettes print them. */
    private static final List<List<String>> POSTS = List.of(
            List.of("市委书记"),
            List.of("市委副书记", "市长"),
            List.of("市委常委", "常务副市长"),
            List.of("副市长"),
            List.of("市人大常委会主任"),
            List.of("市政协主席"),
            List.of("市委常委", "组织部部长"),
            List.of("市政府秘书长"),
            List.of("市水利局局长"),
            List.of("市农业农村局局长"),
            List.of("县委书记"),
            List.of("县委副书记", "县长"));

    /** Taken when a name would clash; their surnames are in no list above. */
    private static final List<String> SPARE = List.of("严守成", "柯子昂", "戴春晖", "龚若水");

    private People() {}

    /** People with different names and different posts; no name is the beginning of another. */
    static List<Official> cast(Choices choices, int size) {
        var names = new ArrayList<String>();
        while (names.size() < size) {
            String name = name(choices);
            boolean apart = names.stream().noneMatch(other -> other.startsWith(name) || name.startsWith(other));
            names.add(apart ? name : SPARE.get(names.size()));
        }
        var people = new ArrayList<Official>();
        for (List<String> posts : choices.some(size, POSTS)) {
            people.add(Official.of(names.get(people.size()), posts.toArray(String[]::new)));
        }
        return List.copyOf(people);
    }

    private static String name(Choices choices) {
        String surname = choices.of(SURNAMES);
        return surname + (choices.oneIn(4) ? "" : choices.of(MIDDLES)) + choices.of(ENDS);
    }
}
