package org.korrigo.split.standard.internal.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Rotation;

/**
 * A page, or half of one, that a plan names.
 *
 * @param turn clockwise; empty when the plan does not say
 * @param position in the text of the plan, from 1
 */
record PlanItem(int page, Half half, Optional<Rotation> turn, int position) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5})|([LRlr]))?(?:@(0|90|180|270))?");

    /**
     * {@code 7}, {@code 7R}, {@code 3-6}, {@code 6-3}, each with {@code @90}, {@code @180} or {@code @270} behind it.
     *
     * @throws PluginException {@code plan-syntax}
     */
    static List<PlanItem> parse(String text, int position) throws PluginException {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw PlanFault.syntax(position, text, "a page such as 7, 7R, 3-6 or 7@180");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        Half half = matcher.group(3) == null ? Half.BOTH : Half.of(matcher.group(3));
        Optional<Rotation> turn =
                Optional.ofNullable(matcher.group(4)).map(Integer::valueOf).map(Rotation::of);
        int step = last < first ? -1 : 1;
        List<PlanItem> items = new ArrayList<>();
        for (int page = first; page != last + step; page += step) {
            items.add(new PlanItem(page, half, turn, position));
        }
        return items;
    }
}
