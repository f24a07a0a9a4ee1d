package org.korrigo.application.internal.plugin;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korrigo.plugin.PluginOption;
import org.korrigo.plugin.PluginOption.Choice;
import org.korrigo.plugin.PluginOption.Type;
import org.korrigo.plugin.PluginOptions;

/** Writes the options of a plug-in as JSON Schema, from which the web UI builds forms. */
final class OptionsSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private OptionsSchema() {}

    /** @param name title when the description has none */
    static Map<String, Object> of(PluginOptions options, String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", options.title().isBlank() ? name : options.title());
        describe(schema, options.description());
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        options.options().forEach(option -> properties.put(option.key(), property(option)));
        schema.put("properties", properties);
        schema.put(
                "required",
                options.options().stream()
                        .filter(PluginOption::required)
                        .map(PluginOption::key)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(PluginOption option) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", option.label());
        describe(property, option.description());
        property.put("type", type(option.type()));
        option.byDefault().ifPresent(value -> property.put("default", value(option.type(), value)));
        boolean text = option.type() == Type.TEXT;
        option.minimum().ifPresent(least -> property.put(text ? "minLength" : "minimum", number(option, least)));
        option.maximum().ifPresent(most -> property.put(text ? "maxLength" : "maximum", number(option, most)));
        if (!option.choices().isEmpty()) {
            List<Object> values = option.choices().stream()
                    .map(choice -> value(option.type(), choice.value()))
                    .toList();
            property.put("enum", values);
            // an enumeration has no place for labels; this is where forms look for them
            property.put(
                    "oneOf",
                    option.choices().stream()
                            .map(choice -> labelled(option, choice))
                            .toList());
        }
        return property;
    }

    private static Map<String, Object> labelled(PluginOption option, Choice choice) {
        Map<String, Object> labelled = new LinkedHashMap<>();
        labelled.put("const", value(option.type(), choice.value()));
        labelled.put("title", choice.label());
        return labelled;
    }

    private static void describe(Map<String, Object> schema, String description) {
        if (!description.isBlank()) {
            schema.put("description", description);
        }
    }

    private static String type(Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case FLAG -> "boolean";
        };
    }

    /** Binary numbers, since exact ones travel as text over REST; a value that is not what it should be stays text. */
    private static Object value(Type type, String text) {
        try {
            return switch (type) {
                case TEXT -> text;
                case INTEGER -> Long.valueOf(text.strip());
                case DECIMAL -> Double.valueOf(text.strip());
                case FLAG -> Boolean.valueOf(text.strip().toLowerCase(Locale.ROOT));
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static Object number(PluginOption option, BigDecimal bound) {
        return option.type() == Type.DECIMAL ? (Object) bound.doubleValue() : (Object) bound.longValue();
    }
}
