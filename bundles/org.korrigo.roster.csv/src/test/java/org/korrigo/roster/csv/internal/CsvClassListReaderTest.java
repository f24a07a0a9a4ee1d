package org.korrigo.roster.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListForm;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.roster.ListedColumn;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.testkit.ClassListReaderContract;

class CsvClassListReaderTest extends ClassListReaderContract {

    private static final String HEADER = "INE;Nom;Prenom;Classe;N° candidat;Né(e) le;Mail\r\n";

    private final CsvClassListReader reader = new CsvClassListReader();

    @Override
    protected ClassListReader reader() {
        return reader;
    }

    @Override
    protected ClassListFile sample() {
        return file("INE;Nom;Prenom;Classe;Boursier\r\n1234567890A;Dupont;Marie;3A;OUI\r\n"
                + "1234567890A;Dupont;Marie;3A;OUI\r\nBADINE;Martin;Paul;3B;NON\r\n;;;;\r\n");
    }

    @Test
    void reportsADuplicateRowAndAnInvalidIne() throws PluginException {
        ClassList list = reader.read(sample(), Options.NONE);
        assertThat(problems(list)).containsExactly("3 duplicate-row true", "4 invalid-ine false");
        assertThat(list.students().get(1).ine()).isEmpty();
    }

    @Test
    void keepsHomonymsWhoDifferInClassBirthDateOrNumber() throws PluginException {
        ClassList list = read(";MARTIN;Léa;1G1;;;\n;MARTIN;Léa;1G2;;;\n;MARTIN;Léa;1G1;;01/02/2009;\n"
                + ";MARTIN;Léa;1G1;12;;\n123456789AB;MARTIN;Léa;1G1;;;\n");
        assertThat(list.students()).hasSize(5);
    }

    @Test
    void takesTheIneFromTheSecondOfTwoPeopleWhoShareIt() throws PluginException {
        ClassList list = read("123456789AB;MARTIN;Léa;1G1;;;\n123456789AB;DURAND;Zoé;1G1;;;\n");
        assertThat(list.students()).extracting(ListedStudent::ine).containsExactly("123456789AB", "");
        assertThat(problems(list)).containsExactly("3 duplicate-ine false");
    }

    @Test
    void trustsNoCandidateNumberThatTwoPeopleShare() throws PluginException {
        ClassList list = read(";MARTIN;Léa;;7;;\n;DURAND;Zoé;;7;;\n;PETIT;Tom;;8;;\n");
        assertThat(list.students()).extracting(ListedStudent::candidateNumber).containsExactly("", "", "8");
        assertThat(problems(list))
                .containsExactly("2 duplicate-candidate-number false", "3 duplicate-candidate-number false");
    }

    @Test
    void doubtsDatesAndAddressesThatAreNone() throws PluginException {
        ClassList list = read(";A;B;;;31/02/2009;nobody\n;C;D;;;2009-02-28;c@d.fr\n");
        assertThat(problems(list)).containsExactly("2 invalid-date false", "2 invalid-email false");
        assertThat(list.students().get(1).birthDate()).isPresent();
    }

    @Test
    void leavesOutRowsWithoutAName() throws PluginException {
        ClassList list = read("123456789AB;;;1G1;;;\n;MARTIN;;1G1;;;\n");
        assertThat(list.students()).extracting(ListedStudent::lastName).containsExactly("MARTIN");
        assertThat(problems(list)).containsExactly("2 missing-name true", "3 missing-name false");
    }

    @Test
    void namesTheHeadersFoundAndNeeded() {
        refusal(file("Identifiant;Libellé;Groupe\n1;DUPONT Marie;6A\n"), "class-list-header")
                .satisfies(e -> assertThat(((PluginException) e).facts())
                        .containsEntry("found", "Identifiant, Libellé, Groupe")
                        .containsEntry("needed", "Nom + Prénom (or Élève)"));
    }

    @Test
    void refusesAHeaderWithoutStudents() {
        refusal(file("Nom;Prénom\n;\n"), "class-list-empty");
    }

    @Test
    void tellsWhereAQuoteIsLeftOpen() {
        refusal(file("Nom;Prénom\nA;B\nC;\"D\nE;F\n"), "class-list-quote")
                .satisfies(e -> assertThat(((PluginException) e).facts()).containsEntry("row", "3"));
    }

    @Test
    void refusesASpreadsheet() {
        refusal(file("PK\u0003\u0004 sheet"), "class-list-not-text");
    }

    @Test
    void readsFiveThousandRowsAndRefusesMore() throws PluginException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 5000; i++) {
            rows.append(";NOM").append(i).append(";Prénom;;;;\n");
        }
        assertThat(reader.read(file(rows.toString()), Options.NONE).students()).hasSize(5000);
        refusal(file(rows + ";UN;DeTrop;;;;\n"), "class-list-too-long");
    }

    @Test
    void refusesElevenMegabytes() {
        byte[] bytes = new byte[11 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'a');
        refusal(new ClassListFile("l.csv", bytes), "class-list-too-large");
    }

    @Test
    void tellsHowItUnderstoodAFile() throws PluginException {
        byte[] latin = "Prénom;Nom de famille;Boursier\nZoé;PETIT;non\n".getBytes(StandardCharsets.ISO_8859_1);
        ClassListForm form =
                reader.read(new ClassListFile("l.csv", latin), Options.NONE).form();
        assertThat(form.encoding()).isEqualTo("windows-1252");
        assertThat(form.separator()).isEqualTo(";");
        assertThat(form.columns())
                .containsExactly(
                        new ListedColumn("Prénom", "first-name"),
                        new ListedColumn("Nom de famille", "last-name"),
                        new ListedColumn("Boursier", ""));
        ClassListForm tabs = reader.read(file("Élève\tClasse\nPETIT Zoé\t1G1\n"), Options.NONE)
                .form();
        assertThat(tabs.encoding()).isEqualTo("UTF-8");
        assertThat(tabs.separator()).isEqualTo("\t");
        assertThat(tabs.columns()).extracting(ListedColumn::meaning).containsExactly("full-name", "class-name");
    }

    @Test
    void isSurerOfAListThanOfAnyTextAndLeavesXmlToOthers() {
        assertThat(reader.recognises(sample())).isGreaterThan(reader.recognises(file("a;b\n1;2\n")));
        assertThat(reader.recognises(file("<?xml version=\"1.0\"?><Nom;Prénom/>")))
                .isZero();
    }

    private ClassList read(String rows) throws PluginException {
        return reader.read(file(HEADER + rows.replace("\n", "\r\n")), Options.NONE);
    }

    private static ClassListFile file(String text) {
        return new ClassListFile("liste.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(ClassList list) {
        return list.problems().stream()
                .map(problem -> problem.row() + " " + problem.code() + " " + problem.fatal())
                .toList();
    }

    private AbstractThrowableAssert<?, ?> refusal(ClassListFile file, String code) {
        return assertThatThrownBy(() -> reader.read(file, Options.NONE))
                .isInstanceOf(PluginException.class)
                .satisfies(e -> assertThat(((PluginException) e).code()).isEqualTo(code));
    }
}
