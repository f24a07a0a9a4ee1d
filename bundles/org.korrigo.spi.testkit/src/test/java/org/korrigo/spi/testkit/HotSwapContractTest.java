package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.testkit.swapped.HookStarter;
import org.korrigo.spi.testkit.swapped.Starter;
import org.korrigo.spi.testkit.swapped.ThreadStarter;

/** The contract, kept by one bundle and broken by others. */
class HotSwapContractTest extends HotSwapContract<OcrEngine> {

    @TempDir
    Path jars;

    private Class<?> activator = Starter.class;

    @Override
    protected Class<OcrEngine> type() {
        return OcrEngine.class;
    }

    @Override
    protected String pluginId() {
        return "swapped";
    }

    @Override
    protected void call(OcrEngine engine) throws Exception {
        assertThat(engine.recognise(null).candidates()).isEmpty();
    }

    @Override
    protected Path bundle() {
        return jar(activator);
    }

    @Override
    protected Duration patience() {
        return activator == Starter.class ? super.patience() : Duration.ofMillis(500);
    }

    @AfterEach
    void letGo() {
        System.getProperties().remove(HookStarter.KEPT);
    }

    @Test
    void catchesAThreadThatGoesOn() {
        activator = ThreadStarter.class;
        fails(this::leavesNoThreadBehind, "left behind");
    }

    @Test
    void catchesAnObjectThatTheServerStillHolds() {
        activator = HookStarter.class;
        fails(this::leavesNoClassBehind, "still holds");
    }

    @Test
    void catchesACallThatFailsInTheFrameworkAlone() {
        HotSwapContract<OcrEngine> demanding = new HotSwapContractTest() {
            @Override
            protected void call(OcrEngine engine) {
                assertThat(engine.getClass().getClassLoader())
                        .as("its own class loader")
                        .isSameAs(getClass().getClassLoader());
            }

            @Override
            protected Path bundle() {
                return HotSwapContractTest.this.bundle();
            }
        };
        demanding.storage = jars.resolve("storage");
        fails(
                () -> {
                    demanding.boot();
                    try {
                        demanding.servesFromItsInstallationToItsRemoval();
                    } finally {
                        demanding.shutDown();
                    }
                },
                "its own class loader");
    }

    private static void fails(ThrowingCallable contract, String why) {
        assertThatThrownBy(contract).isInstanceOf(AssertionError.class).hasMessageContaining(why);
    }

    private Path jar(Class<?> activator) {
        Path jar = jars.resolve(activator.getSimpleName() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest(activator))) {
            for (Class<?> type : new LinkedHashSet<>(List.of(Starter.class, activator))) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                out.write(type.getClassLoader().getResourceAsStream(name).readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return jar;
    }

    private static Manifest manifest(Class<?> activator) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.put(new Attributes.Name("Bundle-ManifestVersion"), "2");
        headers.put(new Attributes.Name("Bundle-SymbolicName"), "swapped");
        headers.put(new Attributes.Name("Bundle-Version"), "1.0.0");
        headers.put(new Attributes.Name("Bundle-Activator"), activator.getName());
        headers.put(new Attributes.Name("Import-Package"), "org.osgi.framework,org.korrigo.spi.ocr");
        return manifest;
    }
}
