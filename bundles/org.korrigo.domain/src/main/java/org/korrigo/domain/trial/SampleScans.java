package org.korrigo.domain.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Prints scans of invented copies on any layout, with the truth about them. The same order gives the same bytes. */
@ProviderType
public interface SampleScans {

    /** The names of the faults that can be asked for, for example {@code upside-down-verso}. */
    Set<String> faults();

    /**
     * @param booklets 1 to 200
     * @param faults by name, each at a booklet of its own while there are enough
     * @param pdf file to write
     * @throws org.korrigo.domain.Problem {@code sample-fault-unknown}, {@code sample-size}, or {@code sample-layout} when the
     *     layout cannot be printed
     */
    SampleBatch print(Order order, Path pdf) throws IOException;

    /** What to print. */
    record Order(BookletLayout layout, int booklets, List<String> faults, long seed) {

        public Order {
            faults = List.copyOf(faults);
        }
    }
}
