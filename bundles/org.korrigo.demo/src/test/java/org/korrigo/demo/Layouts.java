package org.korrigo.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.korrigo.layout.LayoutJson;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.Zone;

/** The layouts that Korrigo brings, and some that it does not. */
public final class Layouts {

    public static final List<String> SHIPPED =
            List.of("a3-booklet", "a3-identity-boxes", "a4-booklet", "a4-candidate-number");

    private Layouts() {}

    public static Stream<BookletLayout> all() {
        return Stream.concat(SHIPPED.stream().map(Layouts::shipped), Stream.of(odd()));
    }

    public static BookletLayout shipped(String id) {
        return read("/KORRIGO-INF/layouts/" + id + ".layout.json");
    }

    /** Eight A4 pages with a code on each, fields of every kind, two questions. */
    public static BookletLayout odd() {
        return read("/layouts/odd.layout.json");
    }

    public static BookletLayout of(SheetKind sheet, int pages, String strategy, Options options, Zone... zones) {
        return new BookletLayout(
                "test", "1.0.0", Map.of("fr", "Essai"), sheet, pages, strategy, options, List.of(zones));
    }

    private static BookletLayout read(String resource) {
        try (InputStream in = Layouts.class.getResourceAsStream(resource)) {
            return LayoutJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
