package org.korrigo.shell.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutRemark;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

class LayoutCommandsTest {

    private static final BookletLayout LYON = new BookletLayout(
            "lyon",
            "1.2",
            Map.of("fr", "Lyon"),
            SheetKind.A4_PAGES,
            4,
            "a4-booklet",
            new Options(Map.of("strict", "true")),
            List.of(new Zone(
                    "last-name",
                    0,
                    new Region(0.1, 0.2, 0.5, 0.04),
                    ZoneRole.IDENTITY,
                    WritingKind.HANDWRITTEN_CAPITALS,
                    20,
                    "",
                    "capitales")));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private LayoutCheck check = new LayoutCheck(Optional.of(LYON), List.of(), List.of());

    @Test
    void a_sound_layout_is_confirmed_with_its_warnings() throws Exception {
        check = new LayoutCheck(
                Optional.of(LYON), List.of(), List.of(new LayoutRemark("/zones/0", "no writing is stated", 4, 2)));
        run(validate("{}"));

        assertThat(lines())
                .containsExactly(
                        "Attention – /zones/0: no writing is stated (ligne 4)",
                        "Le modèle de copie lyon 1.2 est valide : 1 zone, découpage « a4-booklet ».");
    }

    @Test
    void faults_are_printed_by_pointer_and_fail_the_command() throws Exception {
        check = new LayoutCheck(
                Optional.empty(),
                List.of(
                        new LayoutRemark("/zones/1/region", "width 1.2 > 1", 7, 3),
                        new LayoutRemark("", "the document is not UTF-8", 0, 0)),
                List.of());
        KorrigoCommand command = validate("{}");

        assertThatThrownBy(() -> run(command)).isInstanceOf(CommandFailed.class).hasMessageContaining("refusé");
        assertThat(lines()).containsExactly("/zones/1/region: width 1.2 > 1 (ligne 7)", "the document is not UTF-8");
    }

    @Test
    void faults_as_json_fail_the_command_too() throws Exception {
        check = new LayoutCheck(Optional.empty(), List.of(new LayoutRemark("/id", "is missing", 1, 1)), List.of());
        KorrigoCommand command = validate("{}");
        set(command, "json", true);

        assertThatThrownBy(() -> run(command)).isInstanceOf(CommandFailed.class);
        assertThat(String.join("", lines())).contains("\"pointer\" : \"/id\"").contains("\"line\" : 1");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        KorrigoCommand command = validate("{}");
        set(command, "file", folder.resolve("none.layout.json").toString());

        assertThatThrownBy(() -> run(command)).isInstanceOf(CommandFailed.class).hasMessageContaining("none.layout");
    }

    @Test
    void a_layout_is_shown_with_its_origin_and_its_zones_in_both_measures() throws Exception {
        LayoutShow command = new LayoutShow();
        set(command, "id", "lyon");
        run(command);

        String text = String.join("\n", lines());
        assertThat(text).contains("lyon 1.2 – Lyon", "Origin file deploy/lyon.layout.json", "a4-booklet strict=true");
        assertThat(text).contains("last-name", "0.1000", "21.0 59.4 105.0 11.9", "capitales");
    }

    private KorrigoCommand validate(String text) throws Exception {
        LayoutValidate command = new LayoutValidate();
        set(
                command,
                "file",
                Files.writeString(folder.resolve("a.layout.json"), text).toString());
        return command;
    }

    private void run(KorrigoCommand command) throws Exception {
        set(
                command,
                "plugins",
                answering(
                        PluginBoard.class,
                        Map.of(
                                "checkLayout", check,
                                "layout", LYON,
                                "layouts",
                                        List.of(
                                                new LayoutView("lyon", "1", "Lyon", "bundle b", "SHADOWED", ""),
                                                new LayoutView(
                                                        "lyon",
                                                        "1.2",
                                                        "Lyon",
                                                        "file deploy/lyon.layout.json",
                                                        "ACTIVE",
                                                        "")))));
        PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        set(command, "session", answering(Session.class, Map.of("getConsole", console)));
        command.execute();
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    /** As Karaf does. */
    private static void set(Object command, String field, Object value) throws IllegalAccessException {
        for (Class<?> type = command.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field found : type.getDeclaredFields()) {
                if (found.getName().equals(field)) {
                    found.setAccessible(true);
                    found.set(command, value);
                }
            }
        }
    }
}
