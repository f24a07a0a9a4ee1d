package org.korrigo.application.internal.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** Writes barèmes so that {@link SchemeReader} reads back the same, to the last zero of a decimal. */
final class SchemeWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern SEPARATORS = Pattern.compile("[;\"\\r\\n\\t]");

    private SchemeWriter() {}

    /** As over REST: decimals are texts. */
    static byte[] json(MarkScheme scheme) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("items", items(scheme.items()));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A barème that cannot be written", e);
        }
    }

    private static ArrayNode items(List<MarkItem> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (MarkItem item : items) {
            list.addObject()
                    .put("id", item.id())
                    .put("label", item.label())
                    .put("points", item.points().toPlainString())
                    .put("step", item.step().toPlainString())
                    .put("bonus", item.bonus())
                    .set("children", items(item.children()));
        }
        return list;
    }

    /** For French spreadsheets: semicolons, decimal commas, byte order mark. */
    static byte[] csv(MarkScheme scheme) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK).append("id;niveau;libelle;points;pas;bonus\r\n");
        scheme.items().forEach(item -> append(item, 1, table));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(MarkItem item, int level, StringBuilder table) {
        boolean leaf = item.isLeaf();
        table.append(cell(item.id())).append(';').append(level).append(';').append(cell(item.label()));
        table.append(';').append(leaf ? item.points().toPlainString().replace('.', ',') : "");
        table.append(';').append(leaf ? item.step().toPlainString().replace('.', ',') : "");
        table.append(';').append(item.bonus() ? "oui" : "non").append("\r\n");
        item.children().forEach(child -> append(child, level + 1, table));
    }

    private static String cell(String text) {
        String guarded = CsvFormula.write(text);
        boolean plain =
                guarded.equals(guarded.strip()) && !SEPARATORS.matcher(guarded).find();
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
