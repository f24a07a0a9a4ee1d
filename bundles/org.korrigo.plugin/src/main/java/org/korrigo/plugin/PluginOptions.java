package org.korrigo.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.spi.Options;

/**
 * What a plug-in can be told for one exam, as it describes it itself.
 *
 * @param title for people, in the language asked for; empty when the plug-in has no options
 * @param options in the plug-in's order
 */
public record PluginOptions(String title, String description, List<PluginOption> options) {

    /** Of a plug-in without options. */
    public static final PluginOptions NONE = new PluginOptions("", "", List.of());

    public PluginOptions {
        options = List.copyOf(options);
    }

    /** What is wrong with these settings, in the order of the description, unknown keys last; empty when they can be used. */
    public List<OptionFault> faultsOf(Options given) {
        Stream<OptionFault> known = options.stream()
                .flatMap(option -> OptionValue.fault(option, given.values().get(option.key())).stream());
        Stream<OptionFault> unknown = given.values().entrySet().stream()
                .filter(entry ->
                        options.stream().noneMatch(option -> option.key().equals(entry.getKey())))
                .map(entry -> new OptionFault(entry.getKey(), OptionFault.Reason.UNKNOWN, entry.getValue(), keys()))
                .sorted(Comparator.comparing(OptionFault::key));
        return Stream.concat(known, unknown).toList();
    }

    private String keys() {
        return String.join(", ", options.stream().map(PluginOption::key).toList());
    }
}
