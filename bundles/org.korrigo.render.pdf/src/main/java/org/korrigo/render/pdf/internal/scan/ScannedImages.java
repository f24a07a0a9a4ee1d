package org.korrigo.render.pdf.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPageTree;

/** Finds the one image of a page by its digest: what is shown is what was read in, byte for byte. */
final class ScannedImages {

    private final ObjectCopies copies;
    private final Map<String, COSStream> found = new HashMap<>();

    ScannedImages(ObjectCopies copies) {
        this.copies = copies;
    }

    /** The copy of the page's image. @throws IOException when the page has no such image */
    COSStream find(COSDictionary page, String digest) throws IOException {
        COSStream known = found.get(digest);
        if (known == null) {
            known = (COSStream) copies.of(source(page, digest));
            found.put(digest, known);
        }
        return known;
    }

    private static COSStream source(COSDictionary page, String digest) throws IOException {
        if (PDPageTree.getInheritableAttribute(page, COSName.RESOURCES) instanceof COSDictionary resources) {
            COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
            for (COSName name : objects == null ? new COSDictionary().keySet() : objects.keySet()) {
                if (objects.getDictionaryObject(name) instanceof COSStream stream && digest.equals(digest(stream))) {
                    return stream;
                }
            }
        }
        throw new IOException("The page has no image with the digest " + digest);
    }

    private static String digest(COSStream stream) throws IOException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return "";
        }
        try (InputStream in =
                new DigestInputStream(stream.createRawInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
