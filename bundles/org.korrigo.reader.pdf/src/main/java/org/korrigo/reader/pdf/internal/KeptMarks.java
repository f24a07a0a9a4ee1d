package org.korrigo.reader.pdf.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.korrigo.reader.pdf.internal.jpeg.RowMarks;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;

/** The marks of the pages seen last, by the digest of their image: less than a kilobyte each. */
final class KeptMarks {

    private static final int MOST = 4000;

    private final Map<String, RowMarks> byDigest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RowMarks> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(PageFacts page, RowMarks marks) {
        page.image().map(ImageFacts::digest).ifPresent(digest -> byDigest.put(digest, marks));
    }

    synchronized Optional<RowMarks> of(PageFacts page) {
        return page.image().map(ImageFacts::digest).map(byDigest::get);
    }
}
