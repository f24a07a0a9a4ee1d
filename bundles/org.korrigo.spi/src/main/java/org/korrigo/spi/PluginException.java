package org.korrigo.spi;

import java.util.Map;

/**
 * The input is at fault, and trying again with the same input will not help: a corrupt file, an impossible plan. The core shows
 * the code's text in the reader's language when it knows the code, and the message otherwise.
 */
public class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> facts;

    /**
     * @param code stable, {@code [a-z][a-z0-9-]*}, for example {@code pdf-encrypted}
     * @param message one English sentence that says what is wrong and what to do
     * @param facts the values behind the sentence, for example {@code page -> 12}; never a pupil's data
     */
    public PluginException(String code, String message, Map<String, String> facts) {
        this(code, message, facts, null);
    }

    public PluginException(String code, String message) {
        this(code, message, Map.of(), null);
    }

    public PluginException(String code, String message, Map<String, String> facts, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public String code() {
        return code;
    }

    public Map<String, String> facts() {
        return facts == null ? Map.of() : facts;
    }
}
