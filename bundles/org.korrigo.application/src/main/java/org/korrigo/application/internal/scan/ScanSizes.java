package org.korrigo.application.internal.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.korrigo.application.internal.ArrivalSettings;
import org.korrigo.domain.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How large a scanned file may be, whichever way it comes. */
@Component(service = ScanSizes.class)
public final class ScanSizes {

    private static final double MEBIBYTE = 1 << 20;

    private final long most;

    @Activate
    public ScanSizes(@Reference ArrivalSettings settings) {
        this(settings.limit());
    }

    ScanSizes(long most) {
        this.most = most;
    }

    /** @throws Problem {@code scan-too-large} */
    void require(String name, long bytes) {
        if (bytes > most) {
            String limit = String.format(Locale.ROOT, "%.0f", most / MEBIBYTE);
            throw Problem.of(
                    Problem.Kind.TOO_LARGE,
                    "scan-too-large",
                    Map.of("name", name, "limitBytes", most, "limitMebibytes", limit));
        }
    }

    /** The same bytes; more than the limit are never read. */
    InputStream limited(String name, InputStream bytes) {
        return new FilterInputStream(bytes) {
            private long read;

            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int got = super.read(buffer, offset, length);
                count(Math.max(0, got));
                return got;
            }

            private void count(int more) {
                read += more;
                require(name, read);
            }
        };
    }
}
