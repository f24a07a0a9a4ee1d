package org.korrigo.itest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Words that stand nowhere but in what names students: wherever one turns up, a name has got out. */
final class Canaries {

    static final String CLASS = "QZXVCLASSE";
    static final String FILE = "QZXVFICHIER";
    private static final String AUTHOR = "QZXVAUTEUR";
    private static final List<String> SINGLE = List.of(CLASS, FILE, AUTHOR);

    private final List<String> ines;

    private Canaries(List<String> ines) {
        this.ines = ines;
    }

    static Canaries of(byte[] classList) {
        return new Canaries(text(classList)
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList());
    }

    /** The same students under planted names. */
    byte[] classList() {
        List<String> rows = new ArrayList<>(List.of("INE,Nom,Prenom,Classe,Email"));
        for (int i = 0; i < ines.size(); i++) {
            rows.add("%s,QZXVNOM%d,Qzxvprenom%d,%s,qzxv%d@canari.example".formatted(ines.get(i), i, i, CLASS, i));
        }
        return rows.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** A scan whose author is told by the file. */
    static byte[] signed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation about = document.getDocumentInformation();
            about.setAuthor(AUTHOR);
            about.setTitle(FILE);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The planted words that stand in a text, whatever the case. */
    List<String> in(String text) {
        String searched = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String word : List.of("qzxvnom", "qzxvprenom", "@canari.example")) {
            addIfIn(searched, word, found);
        }
        SINGLE.forEach(word -> addIfIn(searched, word.toLowerCase(Locale.ROOT), found));
        ines.forEach(ine -> addIfIn(searched, ine.toLowerCase(Locale.ROOT), found));
        return found;
    }

    private static void addIfIn(String text, String word, List<String> found) {
        if (text.contains(word)) {
            found.add(word);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
