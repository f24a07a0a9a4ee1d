package org.korrigo.application.internal.selftest;

import java.util.Arrays;
import java.util.List;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;

/** What every exporter promises. */
final class ExportTrials implements SelfTest<ResultExporter> {

    @Override
    public Class<ResultExporter> spi() {
        return ResultExporter.class;
    }

    @Override
    public List<Promise<ResultExporter>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("describes-its-file", exporter -> describesItsFile(plugin)),
                new Promise<>("writes-and-leaves-the-stream-open", ExportTrials::writes),
                new Promise<>("writes-the-same-bytes-twice", ExportTrials::writesTheSameBytesTwice),
                new Promise<>("writes-nothing-when-it-refuses", ExportTrials::writesNothingWhenItRefuses));
    }

    private static String describesItsFile(PluginEntry plugin) throws BrokenPromise {
        for (String property : List.of(ResultExporter.MEDIA_TYPE, ResultExporter.FILE_EXTENSION)) {
            BrokenPromise.unless(
                    plugin.properties().containsKey(property), "The service property " + property + " is missing.");
        }
        return plugin.properties().get(ResultExporter.MEDIA_TYPE) + ", ."
                + plugin.properties().get(ResultExporter.FILE_EXTENSION);
    }

    private static String writes(ResultExporter exporter) throws Exception {
        return export(exporter).length + " bytes for two copies.";
    }

    private static String writesTheSameBytesTwice(ResultExporter exporter) throws Exception {
        BrokenPromise.unless(
                Arrays.equals(export(exporter), export(exporter)), "The second file differs from the first.");
        return "";
    }

    private static byte[] export(ResultExporter exporter) throws Exception {
        try (SampleFile pdf = SampleFile.holding(SamplePdf.bytes())) {
            ExamResults results = SampleMarks.results(pdf.path());
            OwnedStream out = new OwnedStream();
            exporter.export(results, Options.NONE, out);
            return out.written();
        }
    }

    private static String writesNothingWhenItRefuses(ResultExporter exporter) throws Exception {
        OwnedStream out = new OwnedStream();
        try {
            exporter.export(SampleMarks.nothing(), Options.NONE, out);
            return "An exam without copies is taken.";
        } catch (PluginException e) {
            BrokenPromise.unless(out.size() == 0, "It wrote " + out.size() + " bytes and refused then.");
            return "An exam without copies is refused with " + e.code() + ".";
        }
    }
}
