package org.korrigo.roster.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.roster.RowProblem;

/** One test a shape that was seen in a school. */
class ClassListShapesTest {

    private static final String BOM = "\ufeff";

    @Test
    void readsAListWithANationalNumber() throws PluginException {
        ClassList list = read("INE,Nom,Prénom,Classe,Email\n123456789AB,DUPONT,Jean,1G1,jean@example.org\n");
        ListedStudent student = list.students().get(0);
        assertThat(student.row()).isEqualTo(2);
        assertThat(student.ine()).isEqualTo("123456789AB");
        assertThat(student.email()).isEqualTo("jean@example.org");
        assertThat(student.className()).isEqualTo("1G1");
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void readsPronoteColumnsInAnyOrderWithABom() throws PluginException {
        ClassList list =
                read(BOM + "Nom;Prénom;Classe;PAP;PPS;INE\r\nDupont-Léger;Camille;2nde 4;Oui;;1234567890a\r\n");
        assertThat(names(list)).containsExactly("Dupont-Léger/Camille");
        assertThat(list.students().get(0).ine()).isEqualTo("1234567890A");
    }

    @Test
    void splitsANameInOneColumnWhereTheCapitalsEnd() throws PluginException {
        ClassList list = read("Élèves,Né(e) le,Adresse E-mail,Classe,Groupe\n"
                + "DE LA FONTAINE Anne-Lise,05/03/2009,a@b.fr,TG2,G1\nO'BRIEN Léa,,,,\nMarie MARTIN,,,,\n");
        assertThat(names(list)).containsExactly("DE LA FONTAINE/Anne-Lise", "O'BRIEN/Léa", "MARTIN/Marie");
        assertThat(list.students().get(0).birthDate()).contains(LocalDate.of(2009, 3, 5));
    }

    @Test
    void doubtsANameWithoutTellingCapitals() throws PluginException {
        ClassList list = read("Élève;Regime\nDUPONT MARIE;\nMartin Léo;\n");
        assertThat(names(list)).containsExactly("DUPONT/MARIE", "Martin/Léo");
        assertThat(codes(list)).containsExactly("2 ambiguous-name", "3 ambiguous-name");
    }

    @Test
    void readsTabsAndADivision() throws PluginException {
        ClassList list = read("Nom\tPrénom\tDivision\nDURAND\tChloé\t5C\n");
        assertThat(list.students().get(0).className()).isEqualTo("5C");
    }

    @Test
    void readsOndeAndSkipsItsCount() throws PluginException {
        ClassList list =
                read("Nom élève;Nom d'usage élève;Prénom élève;Date naissance;INE;Libellé classe;Identifiant classe\r\n"
                        + "MARTIN;LEROY;Zoé;01/01/2001;123456789AB;CM2 A;7\r\nTotal : 1\r\n");
        assertThat(names(list)).containsExactly("MARTIN/Zoé");
        assertThat(list.students().get(0).className()).isEqualTo("CM2 A");
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void prefersTheUsageNameWhenAsked() throws PluginException {
        byte[] bytes = "Nom;Nom d'usage;Prénom\nMARTIN;LEROY;Zoé\nPETIT;;Tom\n".getBytes(StandardCharsets.UTF_8);
        Options usage = new Options(Map.of("usage-name", "true"));
        assertThat(names(new CsvClassListReader().read(new ClassListFile("l.csv", bytes), usage)))
                .containsExactly("LEROY/Zoé", "PETIT/Tom");
    }

    @Test
    void findsTheHeaderBelowATitle() throws PluginException {
        ClassList list = read("Liste des élèves de 1G1, année 2026\n\nNom,Prénom,Classe de rattachement,N° candidat,\n"
                + "DUPONT,Jean,1G1,00042,\n");
        assertThat(list.students().get(0).row()).isEqualTo(4);
        assertThat(list.students().get(0).candidateNumber()).isEqualTo("00042");
    }

    @Test
    void readsQuotedCellsWithSeparatorsQuotesAndLineEnds() throws PluginException {
        ClassList list =
                read("\"Nom\";\"Prénom\";\"Classe\"\n\"DU;PONT\";\"Jean \"\"Jo\"\"\";\"1G\n1\"\n\"A\";\"B\";\"C\"\n");
        assertThat(names(list)).containsExactly("DU;PONT/Jean \"Jo\"", "A/B");
        assertThat(list.students().get(0).className()).isEqualTo("1G 1");
        assertThat(list.students().get(1).row()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEnd(String end) throws PluginException {
        ClassList list = read(String.join(end, "Nom;Prénom", "A;B", "", ";", "C;D"));
        assertThat(list.students()).extracting(ListedStudent::row).containsExactly(2, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-15", "ISO-8859-1"})
    void readsAccentsInEveryEncoding(String charset) throws PluginException {
        ClassList list = read("Nom;Prénom\nLÉVÊQUE;Maël\n", charset);
        assertThat(names(list)).containsExactly("LÉVÊQUE/Maël");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15"})
    void readsTheLettersThatLatin1Lacks(String charset) throws PluginException {
        assertThat(names(read("Nom;Prénom\nŒUVRARD;Šárka Žoë\n".replace("á", "a"), charset)))
                .containsExactly("ŒUVRARD/Šarka Žoë");
    }

    @Test
    void straightensApostrophesAndSpaces() throws PluginException {
        assertThat(names(read("Nom;Prénom\nO\u2019BRIEN\u00a0 ROY;  Léa\u200b \n")))
                .containsExactly("O'BRIEN ROY/Léa");
    }

    @Test
    void readsTheColumnsThatAPersonNamed() throws PluginException {
        byte[] bytes = "Identifiant;Libellé;Groupe\n1;DUPONT Marie;6A\n".getBytes(StandardCharsets.UTF_8);
        Options named = new Options(Map.of("column.full-name", "libellé", "column.class-name", "Groupe"));
        ClassList list = new CsvClassListReader().read(new ClassListFile("liste.csv", bytes), named);
        assertThat(names(list)).containsExactly("DUPONT/Marie");
        assertThat(list.students().get(0).className()).isEqualTo("6A");
    }

    private static ClassList read(String text) throws PluginException {
        return read(text, "UTF-8");
    }

    private static ClassList read(String text, String charset) throws PluginException {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return new CsvClassListReader().read(new ClassListFile("liste.csv", bytes), Options.NONE);
    }

    private static List<String> names(ClassList list) {
        return list.students().stream()
                .map(s -> s.lastName() + "/" + s.firstName())
                .toList();
    }

    private static List<String> codes(ClassList list) {
        return list.problems().stream()
                .map((RowProblem p) -> p.row() + " " + p.code())
                .toList();
    }
}
