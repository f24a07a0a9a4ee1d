package org.korrigo.layout.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;

/** Writes a layout as a document that stands alone. */
public final class LayoutWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LayoutWriter() {}

    /** Keys in the order of the format, maps by key: equal layouts give equal text. */
    public static String write(BookletLayout layout) {
        ObjectNode root = JSON.createObjectNode()
                .put("formatVersion", 1)
                .put("id", layout.id())
                .put("version", layout.version());
        putAll(root.putObject("label"), layout.label());
        root.put("sheet", layout.sheet().name()).put("pagesPerBooklet", layout.pagesPerBooklet());
        ObjectNode split = root.putObject("split").put("id", layout.splitStrategy());
        if (!layout.splitOptions().values().isEmpty()) {
            putAll(split.putObject("options"), layout.splitOptions().values());
        }
        ArrayNode zones = root.putArray("zones");
        layout.zones().forEach(zone -> write(zone, zones.addObject()));
        return text(root);
    }

    private static void write(Zone zone, ObjectNode node) {
        node.put("id", zone.id()).put("page", zone.page());
        Region region = zone.region();
        node.putArray("region")
                .add(region.x())
                .add(region.y())
                .add(region.width())
                .add(region.height());
        node.put("role", zone.role().name());
        if (zone.writing() != WritingKind.NONE) {
            node.put("writing", zone.writing().name());
        }
        if (zone.cells() != 0) {
            node.put("cells", zone.cells());
        }
        if (!zone.allowed().isEmpty()) {
            node.put("allowed", zone.allowed());
        }
        if (!zone.profile().isEmpty()) {
            node.putObject("ocr").put("profile", zone.profile());
        }
    }

    private static void putAll(ObjectNode node, Map<String, String> texts) {
        new TreeMap<>(texts).forEach(node::put);
    }

    private static String text(ObjectNode root) {
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values could not be written", e);
        }
    }
}
