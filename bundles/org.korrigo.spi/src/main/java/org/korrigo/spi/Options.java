package org.korrigo.spi;

import java.util.Map;

/** The settings of a plug-in for one exam, as text by key. A key that is absent means the plug-in's default. */
public record Options(Map<String, String> values) {

    public static final Options NONE = new Options(Map.of());

    public Options {
        values = Map.copyOf(values);
    }

    public String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /** @throws PluginException {@code option-invalid} when the value is not a whole number */
    public int number(String key, int otherwise) throws PluginException {
        String value = values.get(key);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw invalid(key, value, "a whole number", e);
        }
    }

    /** @throws PluginException {@code option-invalid} when the value is not a decimal number with a point */
    public double decimal(String key, double otherwise) throws PluginException {
        String value = values.get(key);
        try {
            return value == null ? otherwise : Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            throw invalid(key, value, "a decimal number", e);
        }
    }

    public boolean flag(String key, boolean otherwise) {
        String value = values.get(key);
        return value == null ? otherwise : Boolean.parseBoolean(value.strip());
    }

    private static PluginException invalid(String key, String value, String expected, Exception cause) {
        return new PluginException(
                "option-invalid",
                "The option " + key + " must be " + expected + ", not '" + value + "'.",
                Map.of("option", key, "value", value),
                cause);
    }
}
