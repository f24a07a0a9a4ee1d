package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;

/**
 * What takes points off, as the options say it.
 *
 * @param malus ids of items whose marks, or those of everything below them, are subtracted
 * @param penalties by id of the leaf: the points that a mark of zero costs, above zero
 */
record DeductionRule(Set<String> malus, Map<String, BigDecimal> penalties, Floor floor) {

    /** What cannot go below zero. */
    enum Floor {
        TOTAL,
        EXERCISE,
        NONE
    }

    private static final Map<String, Floor> FLOORS =
            Map.of("total", Floor.TOTAL, "exercise", Floor.EXERCISE, "none", Floor.NONE);

    /** {@code q1+q2=0.5} */
    private static final Pattern PENALTY =
            Pattern.compile("([^+=;]+(?:\\+[^+=;]+)*)=\\s*(\\d{1,6}(?:\\.\\d{1,6})?)\\s*");

    /** @throws PluginException {@code option-invalid} */
    static DeductionRule of(Options options) throws PluginException {
        Set<String> malus = new LinkedHashSet<>();
        for (String item : options.text("malus", "").split("[+;\\n]")) {
            if (!item.isBlank()) {
                malus.add(item.strip());
            }
        }
        Floor floor = OptionText.word(options, "floor", "total", FLOORS);
        return new DeductionRule(malus, penalties(options), floor);
    }

    private static Map<String, BigDecimal> penalties(Options options) throws PluginException {
        Map<String, BigDecimal> penalties = new LinkedHashMap<>();
        for (String text : options.text("penalties", "").split("[;\\n]")) {
            if (!text.isBlank()) {
                addPenalty(text, options, penalties);
            }
        }
        return penalties;
    }

    private static void addPenalty(String text, Options options, Map<String, BigDecimal> penalties)
            throws PluginException {
        Matcher penalty = PENALTY.matcher(text);
        if (!penalty.matches() || new BigDecimal(penalty.group(2)).signum() == 0) {
            throw OptionText.invalid(options, "penalties", "penalties like q1+q2=0.5, with semicolons between them");
        }
        for (String item : penalty.group(1).split("\\+")) {
            boolean twice = penalties.put(item.strip(), new BigDecimal(penalty.group(2))) != null;
            if (twice) {
                throw OptionText.invalid(options, "penalties", "a list that names each item once");
            }
        }
    }
}
