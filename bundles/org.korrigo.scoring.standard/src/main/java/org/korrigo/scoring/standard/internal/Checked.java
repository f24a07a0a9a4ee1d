package org.korrigo.scoring.standard.internal;

import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;

/** What a scheme makes of its options. */
@FunctionalInterface
interface Checked<T> {

    /** @throws PluginException {@code option-invalid} */
    T read(Options options) throws PluginException;

    /** For marks that are there already: no score is better than one by another rule than the exam's. */
    static <T> T require(Checked<T> rule, Options options) {
        try {
            return rule.read(options);
        } catch (PluginException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
