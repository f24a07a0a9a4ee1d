package org.korrigo.application.internal.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.domain.Problem;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;

/**
 * The {@code split_config} that administrators know: {@code {"mode":"A3_to_A4","pages_per_booklet":4,"split_horizontal":true}}.
 *
 * <p>{@code mode} says what the scanner saw: {@code A3_to_A4} folded sheets, {@code A4_single} pages, {@code custom} a {@code plan}
 * drawn by hand. {@code split_horizontal} is accepted and changes nothing: which way a sheet is cut is seen on every scan.
 */
public final class SplitConfig {

    private static final String MODE = "mode";
    private static final String PAGES = "pages_per_booklet";
    private static final String HORIZONTAL = "split_horizontal";
    private static final String PLAN = "plan";

    private static final int MOST_PAGES = 64;
    private static final int PAGES_OF_A_FOLDED_SHEET = 4;
    /** Strategies that expect what the layout says is printed, and no other number of pages. */
    private static final List<String> BY_PRINT = List.of("a3-fold", "a4-booklet");

    private final Map<String, String> values;
    private final BookletLayout layout;

    private SplitConfig(Map<String, String> values, BookletLayout layout) {
        this.values = values;
        this.layout = layout;
    }

    /**
     * The layout with sheet, number of pages, strategy and options as the configuration has them.
     *
     * @throws Problem {@code split-config-unreadable} with the {@code position} from 1, or {@code split-config-key-unexpected},
     *     {@code split-config-key-twice}, {@code split-config-key-missing} or {@code split-config-value-wrong} with the {@code key}
     */
    public static BookletLayout apply(String json, BookletLayout layout) {
        return new SplitConfig(new Members(json).read(), layout).applied();
    }

    private BookletLayout applied() {
        String mode = required(MODE);
        return switch (mode) {
            case "A3_to_A4" -> automatic(mode, SheetKind.A3_FOLDED);
            case "A4_single" -> automatic(mode, SheetKind.A4_PAGES);
            case "custom" -> {
                allow(mode, List.of(MODE, PAGES, HORIZONTAL, PLAN));
                yield layout(layout.sheet(), "manual", new Options(Map.of(PLAN, required(PLAN))));
            }
            default -> throw wrong(MODE, mode, "A3_to_A4, A4_single, custom");
        };
    }

    private BookletLayout automatic(String mode, SheetKind sheet) {
        allow(mode, List.of(MODE, PAGES, HORIZONTAL));
        String strategy = layout.splitStrategy();
        boolean print = BY_PRINT.contains(strategy);
        if (print && pages(sheet) == layout.pagesPerBooklet()) {
            return layout(sheet, sheet == SheetKind.A3_FOLDED ? "a3-fold" : "a4-booklet", layout.splitOptions());
        }
        return print || strategy.equals("manual")
                ? layout(sheet, "fixed-pages", Options.NONE)
                : layout(sheet, strategy, layout.splitOptions());
    }

    private BookletLayout layout(SheetKind sheet, String strategy, Options options) {
        return new BookletLayout(
                layout.id(), layout.version(), layout.label(), sheet, pages(sheet), strategy, options, layout.zones());
    }

    private int pages(SheetKind sheet) {
        String text = values.getOrDefault(PAGES, String.valueOf(layout.pagesPerBooklet()));
        boolean folded = sheet == SheetKind.A3_FOLDED;
        int pages = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (pages < 1 || pages > MOST_PAGES || folded && pages % PAGES_OF_A_FOLDED_SHEET != 0) {
            throw wrong(PAGES, text, folded ? "4, 8, 12 … " + MOST_PAGES : "1 … " + MOST_PAGES);
        }
        return pages;
    }

    private void allow(String mode, List<String> keys) {
        for (String key : values.keySet()) {
            if (!keys.contains(key)) {
                throw Problem.invalid("split-config-key-unexpected", Map.of("key", key, "mode", mode));
            }
        }
        String horizontal = values.getOrDefault(HORIZONTAL, "true").toLowerCase(Locale.ROOT);
        if (!List.of("true", "false").contains(horizontal)) {
            throw wrong(HORIZONTAL, values.get(HORIZONTAL), "true, false");
        }
    }

    private String required(String key) {
        String value = values.getOrDefault(key, "");
        if (value.isBlank()) {
            throw Problem.invalid("split-config-key-missing", Map.of("key", key));
        }
        return value;
    }

    private static Problem wrong(String key, String value, String allowed) {
        return Problem.invalid("split-config-value-wrong", Map.of("key", key, "value", value, "allowed", allowed));
    }

    /** Reads one object of plain values. A list stays the text it is; a remark behind a hash sign is blank space, as in the guide. */
    private static final class Members {

        private static final Pattern SPACE = Pattern.compile("(?:\\s|#[^\\n]*+)*+");
        private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
        private static final Pattern WORD = Pattern.compile("[\\w.+-]++");

        private final String json;
        private int at;

        Members(String json) {
            this.json = json;
        }

        Map<String, String> read() {
            Map<String, String> values = new LinkedHashMap<>();
            require('{');
            do {
                String key = text();
                require(':');
                if (values.put(key, value()) != null) {
                    throw Problem.invalid("split-config-key-twice", Map.of("key", key));
                }
            } while (takes(','));
            require('}');
            if (next() != 0) {
                throw unreadable();
            }
            return values;
        }

        private String value() {
            return switch (next()) {
                case '"' -> text();
                case '[' -> list();
                default -> take(WORD).group();
            };
        }

        private String text() {
            next();
            return take(TEXT).group(1).replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
        }

        private String list() {
            int start = at;
            int depth = 0;
            do {
                char sign = next();
                if (sign == '"') {
                    take(TEXT);
                } else {
                    depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
                    require(sign);
                }
            } while (depth > 0);
            return json.substring(start, at);
        }

        /** The next sign that is not blank, 0 at the end. */
        private char next() {
            take(SPACE);
            return at < json.length() ? json.charAt(at) : 0;
        }

        private boolean takes(char sign) {
            boolean there = next() == sign;
            at += there ? 1 : 0;
            return there;
        }

        private void require(char sign) {
            if (sign == 0 || !takes(sign)) {
                throw unreadable();
            }
        }

        private MatchResult take(Pattern pattern) {
            Matcher matcher = pattern.matcher(json).region(at, json.length());
            if (!matcher.lookingAt()) {
                throw unreadable();
            }
            at = matcher.end();
            return matcher;
        }

        private Problem unreadable() {
            return Problem.invalid("split-config-unreadable", Map.of("position", at + 1));
        }
    }
}
