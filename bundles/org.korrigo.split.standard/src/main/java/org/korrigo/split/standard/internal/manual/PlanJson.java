package org.korrigo.split.standard.internal.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.spi.PluginException;
import org.korrigo.split.standard.internal.manual.PlanPart.Use;

/** Reads a plan as programs write it: {@code [{"pages":["1R",2,"3-6"]},{"blank":[9]},{"discard":[10]}]}. */
final class PlanJson {

    /** Strings of a plan hold nothing that has to be escaped. */
    private static final Pattern WORD = Pattern.compile("\\G\\s*(?:\"([^\"\\\\]*)\"|(\\d+)|([\\[\\]{}:,]))");

    private final String plan;
    private final Matcher words;
    private String word = "";
    private boolean sign;
    private int end;

    private PlanJson(String plan) {
        this.plan = plan;
        this.words = WORD.matcher(plan);
    }

    static boolean isJson(String plan) {
        return plan.stripLeading().startsWith("[");
    }

    /** @throws PluginException {@code plan-syntax} */
    static List<PlanPart> parse(String plan) throws PluginException {
        PlanJson json = new PlanJson(plan);
        json.next();
        List<PlanPart> parts = new ArrayList<>();
        json.list("[", "]", () -> json.list("{", "}", () -> parts.add(json.part())));
        int rest = json.restAt();
        if (rest < plan.length()) {
            throw PlanFault.syntax(rest + 1, plan.substring(rest), "nothing more");
        }
        return parts;
    }

    @FunctionalInterface
    private interface Element {
        void read() throws PluginException;
    }

    /** Reads what stands between two brackets. Stands on the closing one afterwards. */
    private void list(String open, String close, Element element) throws PluginException {
        require(open);
        next();
        while (!isSign(close)) {
            element.read();
            next();
            if (isSign(",")) {
                next();
            } else if (!isSign(close)) {
                throw fault("',' or '" + close + "'");
            }
        }
    }

    private PlanPart part() throws PluginException {
        Use use = use();
        next();
        require(":");
        next();
        List<PlanItem> items = new ArrayList<>();
        list("[", "]", () -> items.addAll(item()));
        return new PlanPart(use, items);
    }

    private Use use() throws PluginException {
        for (Use use : Use.values()) {
            if (!sign && use.word().equals(word)) {
                return use;
            }
        }
        throw fault("\"pages\", \"blank\" or \"discard\"");
    }

    private List<PlanItem> item() throws PluginException {
        if (sign) {
            throw fault("a page");
        }
        return PlanItem.parse(word, position());
    }

    private void next() throws PluginException {
        if (!words.find()) {
            throw PlanFault.syntax(restAt() + 1, plan.substring(restAt()).split("\\s", 2)[0], "more of the plan");
        }
        end = words.end();
        sign = words.group(3) != null;
        String text = words.group(1) != null ? words.group(1) : words.group(2);
        word = sign ? words.group(3) : text;
    }

    /** Where the text goes on behind the last word. */
    private int restAt() {
        return plan.length() - plan.substring(end).stripLeading().length();
    }

    private void require(String expected) throws PluginException {
        if (!isSign(expected)) {
            throw fault("'" + expected + "'");
        }
    }

    private boolean isSign(String expected) {
        return sign && word.equals(expected);
    }

    private int position() {
        int group = words.group(1) != null ? 1 : words.group(2) != null ? 2 : 3;
        return words.start(group) + 1;
    }

    private PluginException fault(String expected) {
        return PlanFault.syntax(position(), word, expected);
    }
}
