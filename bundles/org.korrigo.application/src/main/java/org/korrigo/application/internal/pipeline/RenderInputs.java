package org.korrigo.application.internal.pipeline;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.PlacedPage;

/**
 * The digest of all that decides what a PDF looks like. Equal inputs give equal digests on every node and at any time: scans count by
 * their content, not by where they lie, and no order of a map gets in.
 */
final class RenderInputs {

    private final MessageDigest digest = sha256();

    private RenderInputs() {}

    /**
     * @param scans what each page was scanned as, in the order of the pages: any text that changes when its bytes do
     * @param by plug-in, version and options of the renderer
     */
    static String digest(CopyToRender copy, List<String> scans, String by) {
        RenderInputs inputs = new RenderInputs();
        inputs.add(by);
        inputs.add(copy.cover());
        inputs.add(scans);
        for (PlacedPage page : copy.pages()) {
            inputs.add(page.page());
            inputs.add(page.region());
            inputs.add(page.rotation());
            inputs.add(page.annotations());
        }
        return HexFormat.of().formatHex(inputs.digest.digest());
    }

    private void add(Object value) {
        if (value instanceof List<?> list) {
            text("list " + list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            text("map " + map.size());
            new TreeMap<Object, Object>(map).forEach((key, one) -> add(List.of(key, one)));
        } else if (value instanceof Optional<?> perhaps) {
            text(perhaps.isPresent() ? "some" : "none");
            perhaps.ifPresent(this::add);
        } else if (value instanceof Record values) {
            parts(values);
        } else {
            text(value.toString());
        }
    }

    private void parts(Record values) {
        text(values.getClass().getSimpleName());
        for (RecordComponent part : values.getClass().getRecordComponents()) {
            try {
                add(part.getAccessor().invoke(values));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Every record shows its parts: " + values.getClass(), e);
            }
        }
    }

    /** With its length before it: no two different rows of texts look the same. */
    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
