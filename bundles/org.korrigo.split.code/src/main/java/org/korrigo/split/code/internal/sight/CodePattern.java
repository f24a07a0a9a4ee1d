package org.korrigo.split.code.internal.sight;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;

/** What the text of a code must look like: the option {@code pattern}, a regular expression for the whole text. */
public final class CodePattern {

    private static final String BOOKLET = "booklet";
    private static final String PAGE = "page";
    /** A code of a form says little; a regular expression must not wander about in what strangers print. */
    private static final int LONGEST = 200;

    private final Pattern pattern;

    /** @throws PluginException {@code option-invalid} when the option is no regular expression */
    public CodePattern(Options options, String usual) throws PluginException {
        String named = options.text("pattern", "").strip();
        try {
            this.pattern = Pattern.compile(named.isEmpty() ? usual : named);
        } catch (PatternSyntaxException e) {
            throw invalid(named, "a regular expression: " + e.getDescription(), e);
        }
    }

    public boolean matches(String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }

    /** @throws PluginException {@code option-invalid} when the expression lacks the group for the booklet or that for the page */
    public CodePattern requireGroups() throws PluginException {
        if (!names(BOOKLET) || !names(PAGE)) {
            throw invalid(pattern.pattern(), "a regular expression with groups named booklet and page", null);
        }
        return this;
    }

    /** What the code says of the booklet, empty when the expression has no group for it. */
    public String booklet(String text) {
        return names(BOOKLET) ? group(text, BOOKLET) : "";
    }

    /** The page number in the code, 0 when that group holds none. */
    public int page(String text) {
        String digits = group(text, PAGE);
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private String group(String text, String name) {
        Matcher matcher = pattern.matcher(text);
        String found = matcher.matches() ? matcher.group(name) : null;
        return found == null ? "" : found;
    }

    private boolean names(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }

    private static PluginException invalid(String value, String expected, Exception cause) {
        return new PluginException(
                "option-invalid",
                "The option pattern must be " + expected + ".",
                Map.of("option", "pattern", "value", value),
                cause);
    }
}
