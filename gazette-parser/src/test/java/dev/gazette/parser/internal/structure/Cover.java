package dev.gazette.parser.internal.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Prints the masthead of a made-up issue in one of the ways that gazettes print it. */
final class Cover {

    private final MadeUp.Issue issue;
    private final Random random;
    private final String numbers;
    private final String whole;

    private Cover(MadeUp.Issue issue, int way, Random random) {
        this.issue = issue;
        this.random = random;
        String between = way % 2 == 0 ? "、" : "-";
        this.numbers = issue.numbers().stream().map(String::valueOf).collect(Collectors.joining(between));
        this.whole = issue.wholeNumber() == null ? "" : "（总第" + issue.wholeNumber() + "期）";
    }

    static List<String> lines(MadeUp.Issue issue, int way, Random random) {
        return new Cover(issue, way, random).print(way);
    }

    private List<String> print(int way) {
        var lines = new ArrayList<String>();
        lines.add("");
        String foreign = issue.parallelName();
        if (way == 4) {
            lines.add(tellsNumber("第", "期"));
        }
        if (way == 5) {
            int body = issue.name().indexOf("人民政府");
            lines.add(issue.name().substring(0, body));
            lines.add(issue.name().substring(body));
        } else if (way == 6) {
            lines.add(issue.name() + "　　" + tellsNumber("第", "期") + whole);
        } else {
            lines.add(way == 7 ? String.join("　", issue.name().split("")) : issue.name());
        }
        lines.add("");
        if (foreign != null) {
            int half = foreign.indexOf(" OF ", 20);
            lines.add(foreign.substring(0, half));
            lines.add(foreign.substring(half + 1));
            lines.add("");
        }
        switch (way) {
            case 0 -> {
                lines.add(issue.year() + "年");
                lines.add("");
                lines.add(issue.numbers().isEmpty() ? "特刊" + whole : "第" + numbers + "期" + whole);
            }
            case 1 -> lines.add(fullWidth(tellsNumber("第", "期") + whole));
            case 2 -> {
                lines.add(chinese(tellsNumber("第", "期")));
                lines.add(whole);
            }
            case 3 -> lines.add(tellsNumber(" 第", "号") + whole.replace("期", "号"));
            case 4 -> lines.add(whole);
            case 6 -> lines.add("");
            case 8 -> {
                lines.add(
                        issue.numbers().size() == 1
                                ? issue.year() + "·" + issue.numbers().get(0)
                                : tellsNumber("第", "期（合刊）").replace("增刊（合刊）", "增刊"));
                lines.add(whole.replace("总第", "总号：").replace("期）", "）"));
            }
            default -> lines.add(tellsNumber("第", "期") + whole);
        }
        date(lines);
        if (random.nextInt(4) == 0) {
            lines.add(issue.name().replace("公报", "办公室") + "主办");
        }
        lines.add("");
        return lines;
    }

    private String tellsNumber(String before, String behind) {
        return issue.year() + "年" + (issue.numbers().isEmpty() ? "增刊" : before + numbers + behind);
    }

    private void date(List<String> lines) {
        LocalDate date = issue.date();
        if (date != null) {
            String day = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            lines.add(random.nextBoolean() ? day + "出版" : random.nextBoolean() ? day : chinese(day));
        }
    }

    private static String fullWidth(String words) {
        var wide = new StringBuilder();
        words.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    /** Years digit by digit, other numbers up to 99 with 十. */
    private static String chinese(String words) {
        var printed = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int end = i;
            while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
                end++;
            }
            if (end == i) {
                printed.append(words.charAt(i));
                continue;
            }
            int value = Integer.parseInt(words.substring(i, end));
            if (end - i > 2) {
                words.substring(i, end).chars().forEach(c -> printed.append("○一二三四五六七八九".charAt(c - '0')));
            } else {
                printed.append(value >= 20 ? "一二三四五六七八九".substring(value / 10 - 1, value / 10) : "");
                printed.append(value >= 10 ? "十" : "");
                printed.append(value % 10 > 0 ? "一二三四五六七八九".substring(value % 10 - 1, value % 10) : "");
            }
            i = end - 1;
        }
        return printed.toString();
    }
}
