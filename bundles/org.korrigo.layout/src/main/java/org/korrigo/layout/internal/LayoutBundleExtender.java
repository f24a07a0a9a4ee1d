package org.korrigo.layout.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.namespace.extender.ExtenderNamespace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;

/** Publishes the layouts that other bundles carry in {@code KORRIGO-INF/layouts}, for those that require this extender. */
@Component(service = {})
@Capability(
        namespace = ExtenderNamespace.EXTENDER_NAMESPACE,
        name = LayoutBundleExtender.NAME,
        version = LayoutBundleExtender.VERSION)
public final class LayoutBundleExtender {

    static final String NAME = "korrigo.layout";
    static final String VERSION = "1.0";
    private static final String FOLDER = "KORRIGO-INF/layouts";

    private final Bundle self;
    private final LayoutPublisher publisher;
    private final BundleTracker<Carrier> tracker;

    @Activate
    public LayoutBundleExtender(BundleContext context, @Reference LayoutPublisher publisher) {
        this.self = context.getBundle();
        this.publisher = publisher;
        this.tracker = new Carriers(context);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    /** By wire, not by looking into every bundle: the resolver has told early if this extender is too old for it. */
    private boolean isWiredToUs(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring != null
                && wiring.getRequiredWires(ExtenderNamespace.EXTENDER_NAMESPACE).stream()
                        .anyMatch(this::leadsToUs);
    }

    private boolean leadsToUs(BundleWire wire) {
        Object name = wire.getCapability().getAttributes().get(ExtenderNamespace.EXTENDER_NAMESPACE);
        return NAME.equals(name) && wire.getProvider().getBundle().equals(self);
    }

    private static List<LayoutDocument> documents(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries(FOLDER, "*" + LayoutDocument.SUFFIX, false);
        List<LayoutDocument> documents = new ArrayList<>();
        (found == null ? List.<URL>of() : Collections.list(found)).forEach(url -> documents.add(document(url)));
        documents.sort(Comparator.comparing(LayoutDocument::name));
        return documents;
    }

    private static LayoutDocument document(URL url) {
        String path = url.getPath();
        try (InputStream in = url.openStream()) {
            return LayoutDocument.of(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }

    /** All bundles, for one that is updated stops in between and its last sound layouts must outlive that. */
    private final class Carriers extends BundleTracker<Carrier> {

        Carriers(BundleContext context) {
            super(context, ~Bundle.UNINSTALLED, null);
        }

        @Override
        public Carrier addingBundle(Bundle bundle, BundleEvent event) {
            Carrier carrier = new Carrier(bundle);
            carrier.follow();
            return carrier;
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, Carrier carrier) {
            carrier.follow();
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, Carrier carrier) {
            carrier.leave();
        }
    }

    /** A bundle that may carry layouts. */
    private final class Carrier {

        private final Bundle bundle;
        private String origin = "";
        private Map<String, SoundDocument> lastSound = Map.of();

        Carrier(Bundle bundle) {
            this.bundle = bundle;
        }

        synchronized void follow() {
            boolean carries = bundle.getState() == Bundle.ACTIVE && isWiredToUs(bundle);
            if (carries && origin.isEmpty()) {
                origin = "bundle " + bundle.getSymbolicName() + "/" + bundle.getVersion();
                publisher.publish(origin, documents(bundle), lastSound);
            } else if (!carries) {
                leave();
            }
        }

        synchronized void leave() {
            if (!origin.isEmpty()) {
                lastSound = publisher.withdraw(origin);
                origin = "";
            }
        }
    }
}
