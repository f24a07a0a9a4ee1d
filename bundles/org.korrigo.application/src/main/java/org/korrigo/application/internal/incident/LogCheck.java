package org.korrigo.application.internal.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether the server can still keep its diary. */
@Component
public final class LogCheck implements HealthCheck {

    private static final long MEBIBYTE = 1 << 20;
    private static final long LARGE = 4096;

    private final LogFiles files;

    @Activate
    public LogCheck() {
        this(LogFiles.ofServer());
    }

    LogCheck(LogFiles files) {
        this.files = files;
    }

    @Override
    public String subject() {
        return "logs";
    }

    @Override
    public List<Finding> look() {
        Map<String, String> folder = Map.of("folder", files.folder().toString());
        if (!Files.isWritable(files.current())) {
            return List.of(Finding.fail("log-not-written", folder));
        }
        try {
            long mebibytes = size() / MEBIBYTE;
            Map<String, String> facts = Map.of("folder", files.folder().toString(), "mebibytes", "" + mebibytes);
            return List.of(
                    mebibytes > LARGE ? Finding.warn("log-folder-large", facts) : Finding.ok("logs-kept", facts));
        } catch (IOException e) {
            return List.of(Finding.fail("log-not-written", folder));
        }
    }

    private long size() throws IOException {
        long bytes = 0;
        for (Path file : files.changedSince(Instant.EPOCH)) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
