package org.korrigo.layout;

import java.util.List;
import java.util.stream.Collectors;

/** A layout document breaks the format. The message names each place, for example {@code /zones/1/region: width 1.2 > 1}. */
public final class LayoutFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 5;

    private final transient List<LayoutFault> faults;

    /** @param faults at least one */
    public LayoutFormatException(List<LayoutFault> faults, Throwable cause) {
        super(told(faults), cause);
        this.faults = List.copyOf(faults);
    }

    public LayoutFormatException(List<LayoutFault> faults) {
        this(faults, null);
    }

    /** In the order of the document. */
    public List<LayoutFault> faults() {
        return faults;
    }

    private static String told(List<LayoutFault> faults) {
        String first =
                faults.stream().limit(MOST_TOLD).map(LayoutFault::toString).collect(Collectors.joining("; "));
        return faults.size() > MOST_TOLD ? first + "; and " + (faults.size() - MOST_TOLD) + " more" : first;
    }
}
