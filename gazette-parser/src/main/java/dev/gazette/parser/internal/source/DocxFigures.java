package dev.gazette.parser.internal.source;

import java.util.Locale;
import java.util.Map;

/**
 * Prints a number as a Word list does.
 *
 * <pre>
 *   12 chineseCounting           十二        3 decimalEnclosedCircle    ③        4 lowerRoman     iv
 *   12 chineseLegalSimplified    壹拾贰      3 ideographTraditional     丙       27 lowerLetter   aa
 * </pre>
 *
 * <p>ECMA-376, part 1, 17.18.59. A number that a format has no sign for, and a format that is not known, is printed in figures.
 */
final class DocxFigures {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = " 十百千";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String LEGAL_UNITS = " 拾佰仟";

    /** Signs that stand for one number each. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("ideographTraditional", "甲乙丙丁戊己庚辛壬癸"),
            Map.entry("ideographZodiac", "子丑寅卯辰巳午未申酉戌亥"),
            Map.entry("decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
            Map.entry("decimalEnclosedCircleChinese", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
            Map.entry("decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
            Map.entry("decimalEnclosedFullstop", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
            Map.entry("ideographEnclosedCircle", "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"));

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = LETTERS * 4;

    private DocxFigures() {}

    static String print(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counted(number, DIGITS, UNITS);
            case "chineseLegalSimplified" -> counted(number, LEGAL_DIGITS, LEGAL_UNITS);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> sign(number, ROWS.getOrDefault(format, ""));
        };
    }

    private static String sign(int number, String signs) {
        return number > 0 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    /** 十二, 一百零五; 壹拾贰: only everyday figures leave the one before ten away. */
    private static String counted(int number, String digits, String units) {
        String figures = String.valueOf(number);
        if (figures.length() > units.length() || number == 0) {
            return number == 0 ? digits.substring(0, 1) : figures;
        }
        var printed = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int unit = figures.length() - 1 - i;
            if (digit == 0) {
                gap = printed.length() > 0;
                continue;
            }
            printed.append(gap ? "零" : "");
            gap = false;
            boolean ten = unit == 1 && digit == 1 && i == 0 && units.equals(UNITS);
            printed.append(ten ? "" : digits.substring(digit, digit + 1));
            printed.append(unit > 0 ? units.substring(unit, unit + 1) : "");
        }
        return printed.toString();
    }

    /** 一〇五. */
    private static String digits(int number) {
        var printed = new StringBuilder();
        for (char figure : String.valueOf(number).toCharArray()) {
            printed.append(DIGITS.charAt(figure - '0'));
        }
        return printed.toString();
    }

    /** a to z, then aa, bb. */
    private static String letters(int number, char first) {
        if (number < 1 || number > MOST_LETTERS) {
            return String.valueOf(number);
        }
        char letter = (char) (first + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        var printed = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_WORTH[i]) {
                printed.append(ROMAN[i]);
                left -= ROMAN_WORTH[i];
            }
        }
        return printed.toString();
    }
}
