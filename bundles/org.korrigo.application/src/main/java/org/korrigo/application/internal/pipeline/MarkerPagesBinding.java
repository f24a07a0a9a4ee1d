package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.Importers;
import org.korrigo.application.internal.copy.PageImages;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Binds the pictures that markers see into one document. A sheet of the scan still holds what was cut out of sight: nothing of it may get into
 * a copy without a name.
 */
@Component(service = MarkerPagesBinding.class)
public final class MarkerPagesBinding {

    private final PageImages images;
    private final Importers importers;
    private final Documents documents;

    @Activate
    public MarkerPagesBinding(
            @Reference PageImages images, @Reference Importers importers, @Reference Documents documents) {
        this.images = images;
        this.importers = importers;
        this.documents = documents;
    }

    /** @param folder empty; the document lies in it */
    MarkerPages bind(Copy copy, Path folder) throws IOException, InterruptedException {
        List<Document> pictures = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (CopyPage page : copy.pages()) {
            EncodedImage image = images.forMarkers(copy, page.key()).image();
            Path file = Files.write(folder.resolve("page-" + pictures.size()), image.bytes());
            pictures.add(new Document(file, image.mediaType()));
            digests.add(digest(image));
        }
        Path target = Files.createDirectory(folder.resolve("bound"));
        ImportedScans bound = importers
                .open(new ArrivedScans("copie", pictures), target, Cancellation.NEVER)
                .result();
        Document document = bound.documents().get(0).files().get(0);
        var index = documents.ask(document, reader -> reader.index(document, Cancellation.NEVER));
        return new MarkerPages(document, index.pages(), digests);
    }

    private static String digest(EncodedImage image) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(image.bytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
