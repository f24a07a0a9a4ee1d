package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.application.internal.problem.MessageTexts;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.application.scheme.SchemeRemark;
import org.korrigo.domain.Problem;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

class SchemeReaderTest {

    /** The older list: some nodes with ids, points of parents kept as a backup. */
    private static final String OLD_LIST = "[{'id':'ex1','label':'Exercice 1','points':10,'children':["
            + "{'id':'q1','label':'Question 1','points':4,'points_backup':4,"
            + "'children':[{'label':'a','points':2},{'label':'b','points':2}]},"
            + "{'label':'Question 2','points':6}]}]";

    private static final String GROUPS = "[{'type':'group','title':'Exercice 1','children':["
            + "{'type':'question','title':'Question 1','maxScore':2.5},"
            + "{'type':'question','title':'Question 2','maxScore':0.1}]}]";
    private static final String QUESTIONS = "[{'name':'Exercice 1','max_points':3.75,'questions':["
            + "{'name':'Question 1','max_points':'3,5'},{'name':'Question 2','max_points':'0.25'}]}]";
    private static final String LEVELS = "niveau;libelle;points\n1;Exercice 1;\n2;Question 1;3,5\n2;Question 2;0,25\n";
    private static final String NUMBERS =
            "N°,Intitulé,Barème\n1,Exercice 1,\n1.1,Question 1,3.5\n1.2.,Question 2,0.25\n,TOTAL,3.75\n";
    private static final String PARENTS =
            "id\tparent\tquestion\tpoints\ne\t\tExercice 1\t\na\te\tQuestion 1\t3,5 pts\nb\te\tQuestion 2\t0,25\n";

    @Test
    void the_older_list_keeps_the_ids_it_has_and_gets_the_others() {
        assertThat(drawn(read("b.json", OLD_LIST)))
                .containsExactly(
                        "ex1 Exercice 1",
                        " q1 Question 1",
                        "  exercice-1.question-1.a a 2/0.25",
                        "  exercice-1.question-1.b b 2/0.25",
                        " exercice-1.question-2 Question 2 6/0.25");
    }

    @Test
    void groups_and_questions_are_read_with_steps_that_fit() {
        assertThat(drawn(read("b.json", GROUPS)))
                .containsExactly(
                        "exercice-1 Exercice 1",
                        " exercice-1.question-1 Question 1 2.5/0.25",
                        " exercice-1.question-2 Question 2 0.1/0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {QUESTIONS, LEVELS, NUMBERS})
    void every_other_dialect_says_the_same(String text) {
        assertThat(drawn(read("bareme.txt", text)))
                .containsExactly(
                        "exercice-1 Exercice 1",
                        " exercice-1.question-1 Question 1 3.5/0.25",
                        " exercice-1.question-2 Question 2 0.25/0.25");
    }

    @Test
    void a_table_may_name_parents() {
        assertThat(drawn(read("b.csv", PARENTS)))
                .containsExactly("e Exercice 1", " a Question 1 3.5/0.25", " b Question 2 0.25/0.25");
    }

    @Test
    void what_the_server_itself_gives_out_is_read_whatever_wraps_it() {
        String item = "{'id':'1','label':'Ex','points':'2.50','step':'0.25','bonus':true,'children':[]}";
        List<String> one = List.of("1 Ex 2.50/0.25 bonus");
        assertThat(drawn(read("b.json", "{'items':[" + item + "]}"))).isEqualTo(one);
        assertThat(drawn(read("b.json", "{'name':'Bac','scheme':{'items':[" + item + "]}}")))
                .isEqualTo(one);
        assertThat(drawn(read("b.json", item))).isEqualTo(one);
    }

    @Test
    void what_is_passed_over_or_understood_otherwise_is_said() {
        var reading = read(
                "b.json",
                "[{'label':'A','points':5,'colour':'red','children':[{'label':'B','points':2,'optional':true}]}]");
        assertThat(reading.remarks())
                .extracting(SchemeRemark::code, SchemeRemark::place)
                .containsExactlyInAnyOrder(
                        tuple("unknown-member", "/0/colour"),
                        tuple("optional", "/0/children/0/optional"),
                        tuple("parent-points", "/0/points"));
        assertThat(read("b.csv", NUMBERS).remarks())
                .extracting(SchemeRemark::code, SchemeRemark::place)
                .containsExactly(tuple("total-row", "l. 5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'label':'A','points':'2,x'}] | points-invalid | /0/points",
                "[{'label':'A','points':-1}] | points-invalid | /0/points",
                "[{'label':'A','points':1e400}] | points-invalid | /0/points",
                "[{'label':'A','points':0.30000000000000004}] | points-invalid | /0/points",
                "[{'label':'A','children':[{'label':'B'}]}] | points-missing | /0/children/0",
                "[{'points':2}] | label-missing | /0",
                "[{'label':'A','points':2,'step':0}] | step-invalid | /0/step",
                "[{'label':'A','points':2,'bonus':'perhaps'}] | flag-invalid | /0/bonus",
                "[{'id':'1','label':'A','points':2},{'id':'1','label':'B','points':2}] | id-twice | /1/id",
                "[{'label':'A','points':[2]}] | value-invalid | /0/points",
                "[{'label':'A','children':{'label':'B'}}] | no-list | /0/children",
                "[2] | no-object | /0",
                "[] | no-items | ''",
                "[{'label':'A',] | syntax | l. 1, c. 15",
                "[{'label':'A','label':'B','points':1}] | syntax | l. 1, c. 22"
            })
    void a_fault_in_json_is_named_with_its_pointer(String json, String reason, String place) {
        Problem problem = refused("b.json", json);
        assertThat(problem.facts()).containsEntry("reason", reason).containsEntry("place", place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "niveau;libelle;points~1;A;2~1;B;x | points-invalid | l. 3, « points »",
                "niveau;libelle;points~1;A;2~3;B;2 | level-jump | l. 3, « niveau »",
                "niveau;libelle;points~zero;A;2 | level-invalid | l. 2, « niveau »",
                "numero;libelle;points~1.1;A;2 | level-jump | l. 2, « numero »",
                "id;parent;libelle;points~a;z;A;2 | parent-unknown | l. 2, « parent »",
                "libelle;points~'A~B';2~;3 | label-missing | l. 4, « libelle »",
                "libelle;points~'A;2 | quote-open | l. 2",
                "Question;Coefficient~A;2 | header | l. 1",
            })
    void a_fault_in_a_table_is_named_with_its_line_and_column(String csv, String reason, String place) {
        Problem problem = refused("b.csv", csv.replace('~', '\n'));
        assertThat(problem.facts()).containsEntry("reason", reason).containsEntry("place", place);
        assertThat(new MessageTexts().detail(problem, Locale.FRENCH))
                .contains(place)
                .doesNotContain("{");
    }

    @Test
    void all_faults_are_told_at_once() {
        Problem problem = refused("b.csv", "libelle;points;pas\nA;x;1\n;2;1\nC;3;y\n");
        assertThat(problem.facts()).containsEntry("count", 3);
        assertThat((List<?>) problem.facts().get("faults")).hasSize(3);
    }

    @Test
    void what_excel_saves_is_read() {
        String table = "Libellé;Points\r\nÉtude d'une suite;2,5\r\n";
        List<String> read = List.of("etude-d-une-suite Étude d'une suite 2.5/0.25");
        assertThat(drawn(read("b.csv", table.getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(read);
        assertThat(drawn(read("b.csv", ("\ufeff" + table).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(read);
        assertThat(drawn(read("b.csv", ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(read);
        assertThat(refused("b.xlsx", "PK\u0003\u0004").facts()).containsEntry("reason", "not-text");
    }

    @Test
    void a_tree_that_would_break_the_reader_is_refused() {
        String deep = "[{'label':'A','children':".repeat(31) + "[{'label':'B','points':1}]" + "}]".repeat(31);
        assertThat(refused("b.json", deep).facts()).containsEntry("reason", "too-deep");
        String deeper = "[".repeat(5_000);
        assertThat(refused("b.json", deeper).facts()).containsEntry("reason", "syntax");
        String many = "libelle;points\n" + "A;1\n".repeat(2_001);
        assertThat(refused("b.csv", many).facts()).containsEntry("reason", "too-many-items");
        assertThat(refused("b.csv", "x".repeat((1 << 20) + 1)).facts()).containsEntry("reason", "too-large");
    }

    private static SchemeReading read(String name, String text) {
        return read(
                name,
                text.replace('\'', text.startsWith("[") || text.startsWith("{") ? '"' : '\'')
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static SchemeReading read(String name, byte[] bytes) {
        return SchemeReader.read(new SchemeFile(name, bytes), new ItemIds(MarkScheme.EMPTY, Set.of(), true));
    }

    private static Problem refused(String name, String text) {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> read(name, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        assertThat(problem.code()).isEqualTo("scheme-unreadable");
        return problem;
    }

    /** One line an item, indented, with points and step. */
    private static List<String> drawn(SchemeReading reading) {
        return reading.scheme().items().stream()
                .flatMap(item -> drawn(item, "").stream())
                .toList();
    }

    private static List<String> drawn(MarkItem item, String indent) {
        String worth = item.isLeaf() ? " " + item.points() + "/" + item.step() : "";
        String own = indent + item.id() + " " + item.label() + worth + (item.bonus() ? " bonus" : "");
        return Stream.concat(
                        Stream.of(own), item.children().stream().flatMap(child -> drawn(child, indent + " ").stream()))
                .toList();
    }
}
