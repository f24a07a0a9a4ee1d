package org.korrigo.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordTracesTest {

    private static final int COLLECTIONS = 20;

    @AfterEach
    void nothingOfOurs() {
        RecordTraces.erase();
    }

    @Test
    void theClassLoaderOfARecordIsFreeOnceItsTracesAreErased() throws Exception {
        WeakReference<ClassLoader> left = comeAndGo();
        RecordTraces.erase();
        assertThat(isCollected(left)).isTrue();
    }

    private static WeakReference<ClassLoader> comeAndGo() throws Exception {
        ClassLoader loader = new Stranger();
        Class<?> guest = loader.loadClass(Guest.class.getName());
        assertThat(known(guest))
                .isEqualTo(known(guest))
                .hasSameHashCodeAs(known(guest))
                .hasToString("Guest[name=Name[text=guest]]");
        return new WeakReference<>(loader);
    }

    private static Object known(Class<?> guest) {
        try {
            return guest.getMethod("known").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isCollected(WeakReference<ClassLoader> loader) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        return loader.get() == null;
    }

    /** Has the classes of the test a second time. */
    private static final class Stranger extends URLClassLoader {

        Stranger() throws MalformedURLException {
            super(new URL[] {new File("target/test-classes/").toURI().toURL()}, getPlatformClassLoader());
        }
    }
}
