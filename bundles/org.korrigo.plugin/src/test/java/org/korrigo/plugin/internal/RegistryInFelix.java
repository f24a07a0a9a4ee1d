package org.korrigo.plugin.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** A registry in a real Felix, and OCR engines that come and go. */
abstract class RegistryInFelix {

    @TempDir
    Path cache;

    private Framework felix;
    private BundleContext context;
    protected TrackedPluginRegistry registry;

    @BeforeEach
    void boot() throws Exception {
        felix = new FrameworkFactory().newFramework(Map.of("org.osgi.framework.storage", cache.toString()));
        felix.start();
        context = felix.getBundleContext();
        registry = new TrackedPluginRegistry(context, new Grace(1));
    }

    @AfterEach
    void shutDown() throws Exception {
        registry.close();
        felix.stop();
        felix.waitForStop(10_000);
    }

    protected final String read(String id) throws Exception {
        return registry.call(OcrEngine.class, id, ocr -> ocr.recognise(null))
                .result()
                .candidates()
                .get(0)
                .text();
    }

    /** Reads from within a call. */
    protected final String inside(String id) {
        try {
            OcrRequest request = new OcrRequest(
                    new GreyImage(1, 1, 0, new byte[1]), WritingKind.PRINTED, 0, "", List.of(), Duration.ofSeconds(1));
            return registry.call(OcrEngine.class, id, ocr -> ocr.recognise(request))
                    .result()
                    .candidates()
                    .get(0)
                    .text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    protected final String readUnchecked(String id) {
        try {
            return read(id);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    protected final ServiceRegistration<?> register(String id, int ranking, OcrEngine engine) {
        return context.registerService(OcrEngine.class, engine, properties(id, ranking));
    }

    protected static Dictionary<String, Object> properties(String id, int ranking) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("korrigo.plugin.id", id);
        properties.put("service.ranking", ranking);
        return properties;
    }

    protected static OcrEngine reading(String text) {
        return request -> result(text);
    }

    protected static OcrResult result(String text) {
        return new OcrResult(List.of(new OcrCandidate(text, 1)));
    }
}
