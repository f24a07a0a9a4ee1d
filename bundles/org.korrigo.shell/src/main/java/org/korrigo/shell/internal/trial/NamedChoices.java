package org.korrigo.shell.internal.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

/** The plug-ins a command names, and which of them each option is for. */
final class NamedChoices {

    private static final Pattern OPTION = Pattern.compile("(?:([a-z][a-z0-9-]*):)?([^=:]+)=(.*)", Pattern.DOTALL);

    private final Optional<String> split;
    private final List<String> ocr;
    private final Optional<String> matcher;
    private final List<String> named = new ArrayList<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();

    NamedChoices(Optional<String> split, List<String> ocr, Optional<String> matcher) {
        this.split = split;
        this.ocr = ocr;
        this.matcher = matcher;
        split.ifPresent(named::add);
        named.addAll(ocr);
        matcher.ifPresent(named::add);
    }

    ReplayOrder order(Optional<String> layout, List<String> given) throws CommandFailed {
        for (String option : given) {
            take(option);
        }
        return new ReplayOrder(
                layout, split.map(this::choice), ocr.stream().map(this::choice).toList(), matcher.map(this::choice));
    }

    private void take(String option) throws CommandFailed {
        Matcher parts = OPTION.matcher(option);
        if (!parts.matches()) {
            throw new CommandFailed("--option " + option + " : écrivez CLÉ=VALEUR ou MODULE:CLÉ=VALEUR.");
        }
        options.computeIfAbsent(owner(option, parts.group(1)), id -> new HashMap<>())
                .put(parts.group(2).strip(), parts.group(3));
    }

    private String owner(String option, String prefix) throws CommandFailed {
        if (prefix != null && !named.contains(prefix)) {
            throw new CommandFailed("--option " + option + " : le module « " + prefix
                    + " » n'est pas choisi par --split, --ocr ou --matcher.");
        }
        if (prefix == null && named.size() != 1) {
            throw new CommandFailed("--option " + option
                    + " : dites pour quel module de --split, --ocr ou --matcher, par exemple tesseract:psm=7.");
        }
        return prefix == null ? named.get(0) : prefix;
    }

    private PluginChoice choice(String id) {
        return new PluginChoice(id, new Options(options.getOrDefault(id, Map.of())));
    }
}
