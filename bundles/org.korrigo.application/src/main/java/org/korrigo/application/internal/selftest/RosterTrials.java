package org.korrigo.application.internal.selftest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Options;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;

/** What every class list reader promises. */
final class RosterTrials implements SelfTest<ClassListReader> {

    private static final ClassListFile SPREADSHEET = file("Nom;Pr\u00e9nom;Date de naissance;Classe;INE\n"
            + "CURIE;Marie;07/11/2008;1G1;123456789AB\nNOETHER;Emmy;23/03/2008;1G1;1234567890C\n");
    private static final int NOISE = 4096;

    @Override
    public Class<ClassListReader> spi() {
        return ClassListReader.class;
    }

    @Override
    public List<Promise<ClassListReader>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("recognises-noise-as-noise", RosterTrials::knowsNoise),
                new Promise<>("refuses-noise-with-a-code", RosterTrials::refusesNoise),
                new Promise<>("reads-the-list-it-recognises", RosterTrials::readsAList),
                new Promise<>("answers-alike-twice", RosterTrials::answersAlikeTwice));
    }

    private static String knowsNoise(ClassListReader reader) throws BrokenPromise {
        double sure = reader.recognises(noise());
        BrokenPromise.unless(sure == 0, "Random bytes are a class list with " + sure + ".");
        return "";
    }

    private static String refusesNoise(ClassListReader reader) throws Exception {
        return Promise.refusal(() -> reader.read(noise(), Options.NONE));
    }

    private static String readsAList(ClassListReader reader) throws Exception {
        double sure = reader.recognises(SPREADSHEET);
        BrokenPromise.unless(sure >= 0 && sure <= 1, "It recognises a file with " + sure + ", which is not in 0..1.");
        if (sure == 0) {
            return "The built-in list of two students (CSV) is not its kind.";
        }
        ClassList list = reader.read(SPREADSHEET, Options.NONE);
        BrokenPromise.unless(
                list.students().size() == 2, "Of two students it read " + list.students() + " " + list.problems());
        BrokenPromise.unless(
                list.students().get(0).lastName().equals("CURIE"),
                "It read " + list.students().get(0) + ".");
        return "Two students read.";
    }

    private static String answersAlikeTwice(ClassListReader reader) throws Exception {
        if (reader.recognises(SPREADSHEET) > 0) {
            BrokenPromise.unless(
                    reader.read(SPREADSHEET, Options.NONE).equals(reader.read(SPREADSHEET, Options.NONE)),
                    "The second answer differs.");
        }
        return "";
    }

    private static ClassListFile noise() {
        byte[] bytes = new byte[NOISE];
        new Random(1).nextBytes(bytes);
        return new ClassListFile("liste.csv", bytes);
    }

    private static ClassListFile file(String text) {
        return new ClassListFile("liste.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
