package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages and the running server name the same commands, and examples that change nothing run as they are written. */
@Order(19)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedCommandsIT {

    private static final Set<String> WITHOUT_SERVER = Set.of("setup", "upgrade-from", "version-rollback");
    private static final Pattern LISTED = Pattern.compile("(?m)^([a-z]+:[a-z-]+)");
    private static final int PAGES = 8;

    private final Server server;
    private final Set<String> existing;
    private final Map<String, String> real = new TreeMap<>();

    DocumentedCommandsIT(Server server) {
        this.server = server;
        this.existing = LISTED.matcher(server.console("help").succeeded().out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** What the names in the examples stand for. */
    @BeforeAll
    void prepareAnExam() throws IOException {
        Exam exam = Exam.create(server.staff());
        exam.importClassList(LooseSheets.classList(PAGES)).done();
        Path scan = file("lot1.pdf", LooseSheets.scan(PAGES));
        server.console("scan-import", exam.reference(), scan.toString(), "--layout", "a4-booklet", "--wait")
                .succeeded();
        exam.awaitJobs();
        real.put("bac-blanc", exam.reference());
        real.put("K7QF-3M9X", exam.copies().get(0).path("number").asText());
        real.put("3f6c…", exam.batches().get(0).path("id").asText());
        real.put("b7e0…", exam.jobs().get(0).path("id").asText());
        file("eleves.csv", LooseSheets.classList(PAGES));
        file("comptes.csv", "identifiant;nom;roles\ndocs-mdurand;Mme Durand;teacher\n".getBytes());
        file("nom.png", written("DURAND"));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandThatIsNamedExists() {
        return Docs.pages("").stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> assertThat(Docs.commandsIn(page).stream()
                                .filter(name -> !WITHOUT_SERVER.contains(name))
                                .map(name -> name.contains(":") ? name : "korrigo:" + name))
                        .isSubsetOf(existing)));
    }

    @Test
    void everyCommandThatExistsIsOnThePageOfCommands() {
        Set<String> own = existing.stream()
                .filter(name -> name.startsWith("korrigo:"))
                .map(name -> name.substring("korrigo:".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        own.addAll(WITHOUT_SERVER);
        assertThat(Docs.commandsIn(Docs.FOLDER.resolve("admin/commands.md"))).isEqualTo(own);
    }

    @TestFactory
    Stream<DynamicTest> examplesThatChangeNothingRun() {
        OpenConsole console = new OpenConsole(server.home());
        return Docs.examples(Docs.FOLDER.resolve("admin/commands.md")).stream()
                .filter(Docs.Example::changesNothing)
                .map(example -> DynamicTest.dynamicTest(
                        String.join(" ", example.words()),
                        () -> assertThat(console.run(asOnThisServer(example))).isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandTellsItsExampleWhenAskedForHelp() {
        OpenConsole console = new OpenConsole(server.home());
        return Docs.examples(Docs.FOLDER.resolve("admin/commands.md")).stream()
                .map(Docs.Example::words)
                .map(words ->
                        DynamicTest.dynamicTest(words.get(0), () -> assertThat(console.run(words.get(0), "--help"))
                                .contains("--json", "bin/korrigo " + words.get(0))));
    }

    private String[] asOnThisServer(Docs.Example example) {
        return example.words().stream()
                .map(word -> real.getOrDefault(word, word))
                .toArray(String[]::new);
    }

    private Path file(String name, byte[] bytes) {
        try {
            Path file = Files.createDirectories(Path.of("target", "docs").toAbsolutePath())
                    .resolve(name);
            real.put(name, file.toString());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(String word) throws IOException {
        BufferedImage image = new BufferedImage(600, 120, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
        pen.drawString(word, 40, 85);
        pen.dispose();
        var bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
