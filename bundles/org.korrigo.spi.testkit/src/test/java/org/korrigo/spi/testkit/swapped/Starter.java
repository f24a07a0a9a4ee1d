package org.korrigo.spi.testkit.swapped;

import java.util.Dictionary;
import java.util.Hashtable;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts a plug-in without fault. */
public class Starter implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("korrigo.plugin.id", "swapped");
        OcrEngine engine = request -> OcrResult.NOTHING;
        context.registerService(OcrEngine.class, engine, properties);
    }

    @Override
    public void stop(BundleContext context) {
        context.getBundle();
    }
}
