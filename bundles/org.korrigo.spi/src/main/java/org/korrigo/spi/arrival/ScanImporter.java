package org.korrigo.spi.arrival;

import java.io.IOException;
import java.nio.file.Path;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns what arrived into documents that a reader reads. It is chosen by media type: service property {@link #MEDIA_TYPES}. What a
 * reader reads as it is, such as PDF, needs no importer.
 */
@ConsumerType
public interface ScanImporter {

    /** Service property: the media types it takes, {@code String[]}. */
    String MEDIA_TYPES = "korrigo.importer.mediaTypes";

    /**
     * Service property: how files of its kinds are called, {@code String[]}, each a suffix and a media type of its own, for example
     * {@code heic=image/heic}. Needed for what the core does not know by its first bytes: it knows PDF, ZIP, JPEG, PNG and TIFF.
     *
     * @since 1.1
     */
    String FILE_SUFFIXES = "korrigo.importer.fileSuffixes";

    /**
     * Makes documents of one arrival. The same files give the same bytes, whenever and wherever: the core knows by them what it has
     * already.
     *
     * @param arrival its files are of the importer's media types
     * @param folder empty and writable; what is left in it without being named in the answer goes with it
     * @return in the order in which they are to be read
     * @throws PluginException when nothing can be made of it, for example {@code archive-encrypted}, {@code archive-too-large},
     *     {@code archive-empty}, {@code archive-damaged}, {@code image-undecodable}, {@code image-too-large} or
     *     {@code image-not-supported}; of an arrival that is only partly sound nothing is made
     * @throws IOException when there is no room for the documents
     */
    ImportedScans documents(ArrivedScans arrival, Path folder, Cancellation cancellation)
            throws PluginException, IOException, InterruptedException;
}
