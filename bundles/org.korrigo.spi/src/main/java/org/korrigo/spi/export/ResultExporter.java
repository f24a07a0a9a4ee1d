package org.korrigo.spi.export;

import java.io.IOException;
import java.io.OutputStream;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes results in one format. Service properties {@link #MEDIA_TYPE} and {@link #FILE_EXTENSION} describe the file. */
@ConsumerType
public interface ResultExporter {

    String MEDIA_TYPE = "korrigo.export.mediaType";
    String FILE_EXTENSION = "korrigo.export.fileExtension";

    /**
     * @param out left open; nothing is written when the call fails with a {@link PluginException}
     * @throws PluginException {@code export-nothing-graded}, {@code export-unidentified} or the plug-in's own
     */
    void export(ExamResults results, Options options, OutputStream out) throws PluginException, IOException;
}
