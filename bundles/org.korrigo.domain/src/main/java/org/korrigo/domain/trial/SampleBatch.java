package org.korrigo.domain.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.identity.RosterEntry;

/**
 * What is true of a printed sample.
 *
 * @param scannedPages pages of the PDF
 * @param roster the class, those who wrote no copy included
 * @param faults what was done wrong on purpose
 */
public record SampleBatch(int scannedPages, List<RosterEntry> roster, List<Booklet> booklets, List<Fault> faults) {

    public SampleBatch {
        roster = List.copyOf(roster);
        booklets = List.copyOf(booklets);
        faults = List.copyOf(faults);
    }

    /**
     * @param student id of the entry of the roster who wrote it; empty when nobody of the class did, or neither a name
     *     nor a candidate number stands on it
     * @param pages in reading order
     * @param written what stands in each identity zone, by zone id
     */
    public record Booklet(Optional<String> student, List<Page> pages, Map<String, String> written) {

        public Booklet {
            pages = List.copyOf(pages);
            written = Map.copyOf(written);
        }
    }

    /** @param source number of the scanned page; @param rotation the clockwise turn that makes it upright */
    public record Page(int source, Region region, Rotation rotation, int logical) {}

    /** @param name as it was ordered; @param pages the scanned pages it shows on */
    public record Fault(String name, List<Integer> pages) {

        public Fault {
            pages = List.copyOf(pages);
        }
    }
}
