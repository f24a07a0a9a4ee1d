package org.korrigo.spi.document;

import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads documents of one kind. It is chosen by media type: service property {@link #MEDIA_TYPES}. Regions and rotations are on the
 * page as displayed, the declared rotation applied. A page that cannot be decoded is an error, never a blank.
 */
@ConsumerType
public interface DocumentReader {

    /** Service property: the media types it reads, {@code String[]}. */
    String MEDIA_TYPES = "korrigo.reader.mediaTypes";

    /**
     * Service property: how files of its kinds are called, {@code String[]}, each a suffix and a media type of its own, for example
     * {@code djvu=image/vnd.djvu}. Needed for what the core does not know by its first bytes: it knows PDF, ZIP, JPEG, PNG and TIFF.
     *
     * @since 1.1
     */
    String FILE_SUFFIXES = "korrigo.reader.fileSuffixes";

    /**
     * Lists the pages without decoding one.
     *
     * @throws PluginException {@code not-a-document}, {@code document-encrypted}, {@code document-truncated},
     *     {@code document-empty} or {@code document-too-large}
     */
    DocumentIndex index(Document document, Cancellation cancellation) throws PluginException, InterruptedException;

    /**
     * Small grey views of some pages as displayed, about an eighth of the scan's resolution, in the order asked. A page that
     * cannot be decoded fails the call: ask for it alone to know which.
     *
     * @param pages at most 20
     */
    List<GreyImage> thumbnails(Document document, List<PageFacts> pages, Cancellation cancellation)
            throws PluginException, InterruptedException;

    /**
     * The grey pixels of a region at the scan's own resolution, turned upright.
     *
     * @throws PluginException {@code image-undecodable}, or {@code region-too-large} above 60 MB
     */
    GreyImage luma(Document document, PageFacts page, Region region, Rotation rotation)
            throws PluginException, InterruptedException;

    /**
     * An image of a part of a page for the browser: the scanner's own pixels where the codec allows it.
     *
     * @throws PluginException {@code image-undecodable}, or {@code region-too-large} above 60 MB
     */
    EncodedImage cut(Document document, PageFacts page, PageCut cut) throws PluginException, InterruptedException;
}
