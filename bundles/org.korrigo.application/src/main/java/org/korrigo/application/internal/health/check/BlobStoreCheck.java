package org.korrigo.application.internal.health.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginUnavailableException;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a few bytes into the store, reads them back and deletes them. */
@Component
public final class BlobStoreCheck implements HealthCheck {

    private final PluginRegistry plugins;
    private final String store;

    @Activate
    public BlobStoreCheck(@Reference PluginRegistry plugins, @Reference ApplicationSettings settings) {
        this.plugins = plugins;
        this.store = settings.values().storage();
    }

    @Override
    public String subject() {
        return "blob-store";
    }

    @Override
    public List<Finding> look() {
        try {
            return List.of(plugins.call(BlobStore.class, store, this::roundTrip).result());
        } catch (PluginUnavailableException e) {
            return List.of(Finding.fail("blob-store-absent", Map.of("store", store)));
        } catch (Exception e) {
            return List.of(Finding.fail("blob-store-failed", Map.of("store", store, "reason", Reasons.deepest(e))));
        }
    }

    private Finding roundTrip(BlobStore blobs) throws Exception {
        byte[] bytes = ("health " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        BlobRef blob = blobs.put(new ByteArrayInputStream(bytes));
        boolean same;
        try {
            same = Arrays.equals(bytes, Files.readAllBytes(blobs.file(blob)));
        } finally {
            blobs.delete(blob);
        }
        return same
                ? Finding.ok("blob-store-ok", Map.of("store", store))
                : Finding.fail("blob-store-failed", Map.of("store", store, "reason", "bytes differ"));
    }
}
