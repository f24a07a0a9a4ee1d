package org.korrigo.layout.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.korrigo.layout.LayoutFormatException;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.Zone;

/** Reads a layout document strictly: what is not understood is refused, never ignored. */
public final class LayoutReader {

    static final String ID = "[a-z][a-z0-9-]*";
    private static final String VERSION = "[0-9]+(\\.[0-9]+){0,2}(\\.[A-Za-z0-9_-]+)?";
    private static final int FORMAT = 1;
    private static final int MOST_PAGES = 64;
    /** One folded sheet makes four pages. */
    private static final int PAGES_OF_A_FOLDED_SHEET = 4;

    /** What a decoder leaves where the bytes made no character. */
    private static final char NOT_DECODED = '\uFFFD';

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Function<String, Optional<BookletLayout>> parents;

    /** @param parents finds by id the layout that a document extends */
    public LayoutReader(Function<String, Optional<BookletLayout>> parents) {
        this.parents = parents;
    }

    /** @throws LayoutFormatException when the document breaks the format or its parent is not there */
    public BookletLayout read(String json) {
        JsonPart root = new JsonPart("", parse(json))
                .allowing(
                        "$schema",
                        "formatVersion",
                        "id",
                        "version",
                        "label",
                        "extends",
                        "sheet",
                        "pagesPerBooklet",
                        "split",
                        "zones");
        root.required("formatVersion").whole(FORMAT, FORMAT);
        String id = root.required("id").text(ID);
        String version = root.required("version").text(VERSION);
        Optional<BookletLayout> parent = parent(root, id);
        return layout(root, id, version, parent);
    }

    private BookletLayout layout(JsonPart root, String id, String version, Optional<BookletLayout> parent) {
        SheetKind sheet = inherited(root, "sheet", parent, BookletLayout::sheet, p -> p.oneOf(SheetKind.class));
        int pages = inherited(root, "pagesPerBooklet", parent, BookletLayout::pagesPerBooklet, p -> pages(p, sheet));
        Split split = inherited(
                root, "split", parent, p -> new Split(p.splitStrategy(), p.splitOptions()), LayoutReader::split);
        List<Zone> own =
                root.optional("zones").map(part -> ZoneReader.read(part, pages)).orElse(List.of());
        List<Zone> zones = ZoneReader.override(parent.map(BookletLayout::zones).orElse(List.of()), own);
        return new BookletLayout(
                id, version, label(root, parent), sheet, pages, split.strategy(), split.options(), zones);
    }

    private static JsonNode parse(String json) {
        if (json.indexOf(NOT_DECODED) >= 0) {
            throw new LayoutFormatException("", "the document is not UTF-8");
        }
        try {
            JsonNode node = JSON.readTree(json);
            if (node == null || node.isMissingNode()) {
                throw new LayoutFormatException("", "the document is empty");
            }
            return node;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new LayoutFormatException(place, "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Optional<BookletLayout> parent(JsonPart root, String id) {
        return root.optional("extends").map(part -> {
            String parentId = part.text(ID);
            if (parentId.equals(id)) {
                throw part.fault("a layout cannot extend itself");
            }
            return parents.apply(parentId).orElseThrow(() -> part.fault("there is no layout '" + parentId + "'"));
        });
    }

    private static <T> T inherited(
            JsonPart root,
            String key,
            Optional<BookletLayout> parent,
            Function<BookletLayout, T> fromParent,
            Function<JsonPart, T> read) {
        return root.optional(key)
                .map(read)
                .or(() -> parent.map(fromParent))
                .orElseGet(() -> read.apply(root.required(key)));
    }

    private static int pages(JsonPart part, SheetKind sheet) {
        int pages = part.whole(1, MOST_PAGES);
        if (sheet == SheetKind.A3_FOLDED && pages % PAGES_OF_A_FOLDED_SHEET != 0) {
            throw part.fault(
                    pages + " is not a multiple of " + PAGES_OF_A_FOLDED_SHEET + ", the pages of a folded sheet");
        }
        return pages;
    }

    private static Split split(JsonPart part) {
        part.allowing("id", "options");
        Options options =
                part.optional("options").map(p -> new Options(p.texts())).orElse(Options.NONE);
        return new Split(part.required("id").text(ID), options);
    }

    private static Map<String, String> label(JsonPart root, Optional<BookletLayout> parent) {
        Map<String, String> label =
                new HashMap<>(parent.map(BookletLayout::label).orElse(Map.of()));
        JsonPart part = root.optional("label").orElse(JsonPart.emptyObject());
        label.putAll(part.texts());
        if (label.getOrDefault("fr", "").isBlank()) {
            throw new LayoutFormatException("label.fr", "is missing");
        }
        return label;
    }

    private record Split(String strategy, Options options) {}
}
