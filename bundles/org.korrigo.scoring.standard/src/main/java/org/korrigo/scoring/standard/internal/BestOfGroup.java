package org.korrigo.scoring.standard.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.scoring.MarkItem;

/** Some questions side by side. @param best how many of them count */
record BestOfGroup(Set<String> items, int best) {

    /** {@code ex3+ex4+ex5:2} */
    private static final Pattern GROUP = Pattern.compile("([^+:;]+(?:\\+[^+:;]+)+):\\s*(\\d{1,4})\\s*");

    /** @throws PluginException {@code option-invalid} when {@code groups} is not {@code item+item:number;item+item:number} */
    static List<BestOfGroup> listed(Options options) throws PluginException {
        List<BestOfGroup> groups = new ArrayList<>();
        for (String text : options.text("groups", "").split("[;\\n]")) {
            if (!text.isBlank()) {
                groups.add(of(text, options));
            }
        }
        return List.copyOf(groups);
    }

    private static BestOfGroup of(String text, Options options) throws PluginException {
        Matcher group = GROUP.matcher(text);
        if (!group.matches()) {
            throw OptionText.invalid(options, "groups", "groups like ex3+ex4+ex5:2, with semicolons between them");
        }
        Set<String> items = new LinkedHashSet<>();
        for (String item : group.group(1).split("\\+")) {
            items.add(item.strip());
        }
        return new BestOfGroup(items, Integer.parseInt(group.group(2)));
    }

    List<MarkItem> among(List<MarkItem> siblings) {
        return siblings.stream().filter(item -> items.contains(item.id())).toList();
    }
}
