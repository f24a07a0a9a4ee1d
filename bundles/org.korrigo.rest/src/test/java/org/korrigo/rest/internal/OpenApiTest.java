package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.korrigo.rest.internal.resource.AllResources;
import org.korrigo.rest.internal.session.NeedsSession;

class OpenApiTest {

    private final JsonNode document;

    OpenApiTest() throws IOException {
        try (var in = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
            document = Browser.TREES.readTree(in);
        }
    }

    @Test
    void the_document_names_every_route_and_no_other() {
        assertThat(operations().keySet()).isEqualTo(routes().keySet());
    }

    @Test
    void the_document_says_which_routes_need_a_session_and_which_the_csrf_token() {
        routes().forEach((route, method) -> {
            boolean session = method.isAnnotationPresent(NeedsSession.class)
                    || method.getDeclaringClass().isAnnotationPresent(NeedsSession.class);
            var needed = !session ? Set.of() : isSafe(route) ? Set.of("session") : Set.of("session", "csrf");
            assertThat(securityOf(operations().get(route))).as(route).isEqualTo(needed);
        });
    }

    @Test
    void the_document_says_which_routes_need_the_version() {
        routes().forEach((route, method) -> {
            boolean versioned = Arrays.stream(method.getParameters())
                    .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                    .anyMatch(header -> header != null && header.value().equals("If-Match"));
            JsonNode operation = operations().get(route);
            assertThat(operation.at("/parameters/0/$ref").asText().endsWith("/ifMatch"))
                    .as(route)
                    .isEqualTo(versioned);
            assertThat(operation.get("responses").has("428")).as(route).isEqualTo(versioned);
        });
    }

    @Test
    void every_reference_leads_somewhere() {
        var lost = document.findValues("$ref").stream()
                .map(JsonNode::asText)
                .filter(ref -> document.at(ref.substring(1)).isMissingNode())
                .toList();
        assertThat(lost).isEmpty();
        var unused = new TreeSet<>(names(document.at("/components/schemas")));
        document.findValues("$ref").forEach(ref -> unused.remove(ref.asText().replaceFirst(".*/", "")));
        assertThat(unused).isEmpty();
    }

    static boolean isSafe(String route) {
        return List.of("GET", "HEAD", "OPTIONS").contains(route.replaceFirst(" .*", ""));
    }

    Map<String, JsonNode> operations() {
        var found = new TreeMap<String, JsonNode>();
        for (String path : names(document.get("paths"))) {
            JsonNode item = document.get("paths").get(path);
            names(item).stream()
                    .filter(name -> !name.equals("parameters"))
                    .forEach(method -> found.put(method.toUpperCase(Locale.ROOT) + " " + path, item.get(method)));
        }
        return found;
    }

    private static Map<String, Method> routes() {
        var found = new TreeMap<String, Method>();
        new AllResources(new Fakes())
                .all().stream()
                        .flatMap(resource -> Stream.of(resource.getClass().getMethods()))
                        .forEach(
                                method -> verb(method).ifPresent(verb -> found.put(verb + " " + path(method), method)));
        return found;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Method method) {
        String root = "/" + method.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return own == null ? root : root + "/" + own.value();
    }

    Set<String> securityOf(JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : document.get("security");
        return security.isEmpty() ? Set.of() : names(security.get(0));
    }

    static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
