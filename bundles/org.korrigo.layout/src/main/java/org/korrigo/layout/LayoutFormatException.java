package org.korrigo.layout;

/** A layout document breaks the format. The message names the place, for example {@code zones[1].region: width 1.2 > 1}. */
public final class LayoutFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param place path in the document, empty for the whole of it */
    public LayoutFormatException(String place, String problem, Throwable cause) {
        super(place.isEmpty() ? problem : place + ": " + problem, cause);
    }

    public LayoutFormatException(String place, String problem) {
        this(place, problem, null);
    }
}
