package org.korrigo.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

class ApplicationServletTest {

    @TempDir
    Path bundle;

    private ApplicationServlet servlet;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(bundle.resolve("web/assets"));
        Files.writeString(bundle.resolve("web/index.html"), "<!doctype html>start");
        Files.writeString(bundle.resolve("web/assets/main-Ab1.js"), "run()");
        servlet = new ApplicationServlet(context());
    }

    @Test
    void a_deep_link_gets_the_bytes_of_the_start_page() throws Exception {
        Exchange exchange = new Exchange("GET", "/exams/bac-blanc/copies/42", Map.of());

        servlet.service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.body()).isEqualTo("<!doctype html>start");
        assertThat(exchange.headers()).containsEntry("Cache-Control", "no-cache");
    }

    @Test
    void the_entity_tag_of_one_answer_saves_the_body_of_the_next() throws Exception {
        Exchange first = new Exchange("GET", "/", Map.of());
        servlet.service(first.request(), first.response());
        Exchange second =
                new Exchange("GET", "/", Map.of("If-None-Match", first.headers().get("ETag")));

        servlet.service(second.request(), second.response());

        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void the_address_without_a_slash_leads_to_the_one_with_it() throws Exception {
        Exchange exchange = new Exchange("GET", null, Map.of());

        servlet.service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(301);
        assertThat(exchange.headers()).containsEntry("Location", "/app/");
    }

    @Test
    void a_folder_is_not_listed() throws Exception {
        Exchange exchange = new Exchange("GET", "/assets/", Map.of());

        servlet.service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(404);
    }

    @Test
    void nothing_can_be_posted() throws Exception {
        Exchange exchange = new Exchange("POST", "/", Map.of());

        servlet.service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(405);
    }

    @Test
    void the_root_of_the_server_leads_to_the_application() throws Exception {
        Exchange exchange = new Exchange("GET", null, Map.of());

        new RootRedirect().service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(302);
        assertThat(exchange.headers()).containsEntry("Location", "/app/");
    }

    private BundleContext context() {
        Bundle installed = answering(Bundle.class, Map.of("findEntries", Collections.enumeration(entries())));
        return answering(BundleContext.class, Map.of("getBundle", installed));
    }

    private List<URL> entries() {
        return List.of(url("web/assets/"), url("web/assets/main-Ab1.js"), url("web/index.html"));
    }

    private URL url(String path) {
        try {
            // without the trailing slash of a folder, Path.toUri asks the disk
            return new URL("file:" + bundle + "/" + path);
        } catch (MalformedURLException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
