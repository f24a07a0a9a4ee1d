package org.korrigo.plugin.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Lets go of bundles that have left. For {@code equals}, {@code hashCode} and {@code toString} of records the JDK keeps the type it
 * converted to last ({@code MethodHandle.asTypeCache} of three constants of {@link ObjectMethods}), and through it the class loader of a
 * bundle that is long gone. There is room for one type only, so giving it one of ours frees the other.
 */
@Component(service = {})
public final class RecordTraces implements SynchronousBundleListener {

    /** Its component is of a type that stays. */
    private record Staying(RecordTraces component) {}

    private final BundleContext context;

    @Activate
    public RecordTraces(BundleContext context) {
        this.context = context;
        context.addBundleListener(this);
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.UNRESOLVED) {
            erase();
        }
    }

    static void erase() {
        convert("equals", MethodType.methodType(boolean.class, Staying.class, Object.class));
        convert("hashCode", MethodType.methodType(int.class, Staying.class));
        convert("toString", MethodType.methodType(String.class, Staying.class));
    }

    private static void convert(String method, MethodType type) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle component = lookup.findGetter(Staying.class, "component", RecordTraces.class);
            ObjectMethods.bootstrap(lookup, method, type, Staying.class, "component", component);
        } catch (Throwable e) {
            throw new IllegalStateException("Records have no " + method + " here", e);
        }
    }
}
