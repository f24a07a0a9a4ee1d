package org.korrigo.plugin;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.korrigo.plugin.OptionFault.Reason;

/** Holds the text of one setting against its description, as strictly as {@link org.korrigo.spi.Options} will read it. */
final class OptionValue {

    private final PluginOption option;
    private final String value;

    private OptionValue(PluginOption option, String value) {
        this.option = option;
        this.value = value;
    }

    /** @param value null when it is absent */
    static Optional<OptionFault> fault(PluginOption option, String value) {
        if (value == null) {
            return option.required()
                    ? Optional.of(new OptionFault(option.key(), Reason.MISSING, "", ""))
                    : Optional.empty();
        }
        return new OptionValue(option, value).fault();
    }

    private Optional<OptionFault> fault() {
        return switch (option.type()) {
            case TEXT -> choice().or(() -> bounds(BigDecimal.valueOf(value.length())));
            case FLAG ->
                value.strip().matches("(?i)true|false") ? Optional.empty() : fault(Reason.NO_FLAG, "true, false");
            case INTEGER ->
                integer()
                        .map(number -> choice().or(() -> bounds(number)))
                        .orElseGet(() -> fault(Reason.NO_INTEGER, ""));
            case DECIMAL ->
                decimal()
                        .map(number -> choice().or(() -> bounds(number)))
                        .orElseGet(() -> fault(Reason.NO_DECIMAL, ""));
        };
    }

    private Optional<BigDecimal> integer() {
        try {
            return Optional.of(BigDecimal.valueOf(Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> decimal() {
        try {
            return Optional.of(new BigDecimal(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<OptionFault> choice() {
        boolean allowed = option.choices().isEmpty()
                || option.choices().stream().anyMatch(choice -> choice.value().equals(value.strip()));
        return allowed ? Optional.empty() : fault(Reason.NOT_ALLOWED, allowedValues());
    }

    private String allowedValues() {
        return option.choices().stream().map(PluginOption.Choice::value).collect(Collectors.joining(", "));
    }

    private Optional<OptionFault> bounds(BigDecimal size) {
        if (option.minimum().filter(least -> size.compareTo(least) < 0).isPresent()) {
            return fault(Reason.TOO_SMALL, option.minimum().get().toPlainString());
        }
        if (option.maximum().filter(most -> size.compareTo(most) > 0).isPresent()) {
            return fault(Reason.TOO_LARGE, option.maximum().get().toPlainString());
        }
        return Optional.empty();
    }

    private Optional<OptionFault> fault(Reason reason, String expected) {
        return Optional.of(new OptionFault(option.key(), reason, value, expected));
    }
}
