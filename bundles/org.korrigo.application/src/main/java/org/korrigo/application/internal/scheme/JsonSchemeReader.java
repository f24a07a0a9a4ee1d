package org.korrigo.application.internal.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.scheme.SchemeRemark;
import org.korrigo.domain.Problem;

/**
 * Reads the JSON dialects there are: ours ({@code items}), the older lists of {@code label/points/children}, {@code group|question}
 * with {@code title/maxScore}, and {@code name/max_points/questions}. A member is known by any of the names in {@link Member}.
 */
final class JsonSchemeReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What the tree may be wrapped in: an exam, a view, an older export. */
    private static final List<String> WRAPPERS =
            List.of("scheme", "grading_structure", "structure", "bareme", "exercises", "exercices", "sections");

    private final Faults faults;
    private final List<SchemeRemark> remarks;

    JsonSchemeReader(Faults faults, List<SchemeRemark> remarks) {
        this.faults = faults;
        this.remarks = remarks;
    }

    /** @throws Problem {@code scheme-unreadable} when it is no JSON at all */
    List<Draft> read(String text) {
        return unwrapped(tree(text), "");
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String place = at == null ? "" : "l. " + at.getLineNr() + ", c. " + at.getColumnNr();
            throw Faults.fatal("syntax", place, "");
        }
    }

    private List<Draft> unwrapped(JsonNode node, String pointer) {
        Optional<String> wrapper = WRAPPERS.stream()
                .filter(name -> node.path(name).isContainerNode())
                .findFirst();
        if (wrapper.isPresent()) {
            return unwrapped(node.get(wrapper.get()), pointer + "/" + wrapper.get());
        }
        if (node.isObject() && !isItem(node)) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (Member.named(member.getKey()).equals(Optional.of(Member.CHILDREN))) {
                    return items(member.getValue(), pointer + step(member.getKey()));
                }
            }
        }
        return node.isObject() && isItem(node) ? List.of(item(node, pointer)) : items(node, pointer);
    }

    private static boolean isItem(JsonNode node) {
        return node.properties().stream()
                .anyMatch(member -> Member.named(member.getKey()).equals(Optional.of(Member.LABEL)));
    }

    private List<Draft> items(JsonNode list, String pointer) {
        List<Draft> drafts = new ArrayList<>();
        if (!list.isArray()) {
            faults.add("no-list", pointer, "");
        }
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            drafts.add(item(list.get(i), pointer + "/" + i));
        }
        return drafts;
    }

    private Draft item(JsonNode node, String pointer) {
        Map<Member, String> written = new EnumMap<>(Member.class);
        Map<Member, String> places = new EnumMap<>(Member.class);
        Place place = new Place(pointer, places);
        List<Draft> children = new ArrayList<>();
        if (!node.isObject()) {
            faults.add("no-object", pointer, "");
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = pointer + step(entry.getKey());
            Optional<Member> member = Member.named(entry.getKey()).filter(known -> !places.containsKey(known));
            if (entry.getValue().isNull()) {
                continue;
            }
            member.ifPresentOrElse(
                    known -> {
                        places.put(known, at);
                        take(known, entry.getValue(), at, written, children);
                    },
                    () -> passOver(entry.getKey(), at));
        }
        return new DraftMembers(place, written, faults).draft(children, remarks);
    }

    private void take(Member member, JsonNode value, String at, Map<Member, String> written, List<Draft> children) {
        if (member == Member.CHILDREN) {
            children.addAll(items(value, at));
        } else if (value.isContainerNode()) {
            faults.add("value-invalid", at, "");
        } else {
            written.put(member, value.isNumber() ? plain(value.decimalValue()) : value.asText());
        }
    }

    /** What is no number of points is left as it was written, for the fault that names it. */
    private static String plain(BigDecimal number) {
        return Decimals.read(number).map(BigDecimal::toPlainString).orElseGet(number::toString);
    }

    private void passOver(String name, String at) {
        if (!Member.isWithoutMeaning(name)) {
            remarks.add(new SchemeRemark("unknown-member", at, name));
        }
    }

    private static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
