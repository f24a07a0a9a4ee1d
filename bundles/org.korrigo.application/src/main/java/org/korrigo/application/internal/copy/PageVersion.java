package org.korrigo.application.internal.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.korrigo.application.copy.PageLink;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;

/** Names what a page of a copy shows: another scan, rectangle, turn or set of hidden zones has another version. */
public final class PageVersion {

    private static final int BYTES = 6;

    private PageVersion() {}

    /** In reading order. */
    public static List<PageLink> links(Copy copy) {
        return copy.pages().stream()
                .map(page -> new PageLink(page.key(), of(page)))
                .toList();
    }

    static String of(CopyPage page) {
        String shown = page.scannedPage() + " " + page.region() + " " + page.rotation() + " " + page.logical();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
