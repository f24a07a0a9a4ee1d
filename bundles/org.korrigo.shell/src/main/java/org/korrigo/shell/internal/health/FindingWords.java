package org.korrigo.shell.internal.health;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.korrigo.application.health.Checkup;
import org.korrigo.application.health.Diagnosis;
import org.korrigo.domain.health.Finding;
import org.korrigo.shell.internal.Answer;

/** What checks found, as lines; what does not work fails the command. */
final class FindingWords {

    private FindingWords() {}

    static Answer brief(Checkup checkup) {
        return judged(checkup, Answer.lines(checkup, lines(checkup, each -> Stream.of(line(each)))));
    }

    static Answer full(Checkup checkup) {
        return judged(checkup, Answer.lines(checkup, lines(checkup, FindingWords::withCure)));
    }

    private static List<String> lines(Checkup checkup, Function<Diagnosis, Stream<String>> words) {
        return checkup.findings().stream().flatMap(words).toList();
    }

    private static Stream<String> withCure(Diagnosis diagnosis) {
        return Stream.concat(
                Stream.of(line(diagnosis)), diagnosis.cure().stream().map(cure -> "                        → " + cure));
    }

    static String line(Diagnosis diagnosis) {
        return String.format("%-5s %-17s %s", diagnosis.level(), diagnosis.subject(), diagnosis.cause());
    }

    private static Answer judged(Checkup checkup, Answer answer) {
        long failed = checkup.findings().stream()
                .filter(each -> each.level() == Finding.Level.FAIL)
                .count();
        return failed == 0 ? answer : answer.failing(failed + " point(s) ne fonctionnent pas.");
    }
}
