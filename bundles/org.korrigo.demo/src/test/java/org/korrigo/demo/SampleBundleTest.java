package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.trial.SampleScans;
import org.korrigo.spi.testkit.FelixHarness;
import org.osgi.framework.ServiceReference;

/** The bundle in a framework that has what the features korrigo-pdfbox and korrigo-json bring, and the domain. */
class SampleBundleTest {

    private static final List<String> NEEDED = List.of(
            "org.apache.commons.commons-logging",
            "org.apache.pdfbox.io",
            "org.apache.pdfbox.fontbox",
            "org.apache.pdfbox",
            "com.fasterxml.jackson.core.jackson-core",
            "com.fasterxml.jackson.core.jackson-annotations",
            "com.fasterxml.jackson.core.jackson-databind",
            "org.korrigo.domain");

    @TempDir
    Path folder;

    @Test
    void it_offers_a_printer_that_prints() throws Exception {
        Path pdf = folder.resolve("scan.pdf");
        try (FelixHarness felix = FelixHarness.boot(folder.resolve("felix"))) {
            for (String bundle : NEEDED) {
                felix.installFromClassPath(bundle);
            }
            felix.install(Path.of("target/classes"));
            // all: to the framework's own bundle the port is a stranger's class
            ServiceReference<?>[] printers = felix.context().getAllServiceReferences(SampleScans.class.getName(), null);
            assertThat(printers).hasSize(1);
            print(felix.context().getService(printers[0]), pdf);
        }
        assertThat(new ScannedPdf(pdf).pages()).isEqualTo(8);
    }

    /** By reflection: the domain of the framework is not that of the test. */
    private static void print(Object printer, Path pdf) throws Exception {
        Class<?> order = printer.getClass().getClassLoader().loadClass(SampleScans.Order.class.getName());
        Constructor<?> constructor = order.getConstructors()[0];
        Object ordered = constructor.newInstance(Layouts.odd(), 1, List.of(), 1L);
        printer.getClass().getMethod("print", order, Path.class).invoke(printer, ordered, pdf);
    }
}
