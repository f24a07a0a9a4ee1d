package org.korrigo.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;

class CompletionTest {

    /** What people make up themselves: the server knows no words for it. */
    private static final Set<String> FREE_TEXT = Set.of(
            "AccountCreate.name",
            "AccountCreate.username",
            "Banner.text",
            "AccountList.inactiveSince",
            "BackupRestore.toTime",
            "BookletMovePage.position",
            "BookletMovePage.printed",
            "CommentList.search",
            "CopyAccept.reason",
            "CopyUnlock.reason",
            "CopyVariant.variant",
            "DegradedMode.message",
            "DatabaseSlow.limit",
            "DatabaseMove.url",
            "DatabaseMove.user",
            "ExamArchive.year",
            "ExamCreate.date",
            "ExamCreate.name",
            "ExamCreate.reference",
            "ExamCreate.subject",
            "ExamDelete.reason",
            "ExamDistribute.options",
            "ExamMarkers.weight",
            "ExamSplit.config",
            "ExamSplit.options",
            "ExamSplit.plan",
            "ExamUse.options",
            "JobPause.reason",
            "JobPrioritize.priority",
            "JobPurge.age",
            "LayoutReplay.options",
            "LayoutSimulate.booklets",
            "LayoutSimulate.seed",
            "LogSearch.grep",
            "LogSearch.job",
            "LogSearch.request",
            "LogSearch.tail",
            "Maintenance.message",
            "PageInsert.position",
            "PageInsert.printed",
            "PluginTrustCommand.remove",
            "ReadOnlyMode.message",
            "ResultExport.settings",
            "ResultUnrelease.reason",
            "ScanImport.config",
            "TempClean.olderThan",
            "TopCommand.count",
            "TopCommand.seconds",
            "WorkerSet.threads");

    @Test
    void everyWordOfEveryCommandThatIsNoFreeTextIsCompleted() throws Exception {
        Set<String> without = new TreeSet<>();
        for (Class<?> command : AllCommands.classes()) {
            words(command)
                    .filter(field -> !field.isAnnotationPresent(Completion.class))
                    .forEach(field -> without.add(command.getSimpleName() + "." + field.getName()));
        }
        assertThat(without).isEqualTo(new TreeSet<>(FREE_TEXT));
    }

    @Test
    void everyCompleterIsAService() throws Exception {
        for (Class<?> command : AllCommands.classes()) {
            words(command)
                    .filter(field -> field.isAnnotationPresent(Completion.class))
                    .forEach(field -> {
                        Class<?> completer =
                                field.getAnnotation(Completion.class).value();
                        assertThat(Completer.class).as(field.toString()).isAssignableFrom(completer);
                        assertThat(completer.isAnnotationPresent(Service.class))
                                .as(field.toString())
                                .isTrue();
                    });
        }
    }

    @Test
    void theWordsBeforeDecideWhatMayFollow() {
        assertThat(completed("korrigo:copy-accept", "bac", "K")).containsExactly("K1 ", "K2 ");
        assertThat(completed("korrigo:copy-accept", "bac", "K2")).containsExactly("K2 ");
        assertThat(completed("korrigo:copy-accept", "none", "")).isEmpty();
    }

    @Test
    void aWordTheConsoleShowsAloneIsTakenForRight() {
        List<String> candidates = new ArrayList<>();
        new CopiesOfOneExam().complete(null, new ArgumentCommandLine("K7QF", 4), candidates);
        assertThat(candidates).containsExactly("K7QF");
    }

    private static List<String> completed(String... words) {
        List<String> candidates = new ArrayList<>();
        new CopiesOfOneExam().complete(null, new Typed(words), candidates);
        return candidates;
    }

    private static final class CopiesOfOneExam extends WordCompleter {

        @Override
        protected Collection<String> words(List<String> before, String current) {
            if (!word(before, 1).equals("bac")) {
                throw Problem.notFound("exam", word(before, 1));
            }
            return List.of("K1", "K2");
        }
    }

    /** A line with the cursor at its end. */
    private record Typed(String... words) implements CommandLine {

        @Override
        public int getCursorArgumentIndex() {
            return words.length - 1;
        }

        @Override
        public String getCursorArgument() {
            return words[words.length - 1];
        }

        @Override
        public int getArgumentPosition() {
            return getCursorArgument().length();
        }

        @Override
        public String[] getArguments() {
            return words.clone();
        }

        @Override
        public int getBufferPosition() {
            return getBuffer().length();
        }

        @Override
        public String getBuffer() {
            return String.join(" ", words);
        }
    }

    private static Stream<Field> words(Class<?> command) {
        return Arrays.stream(command.getDeclaredFields())
                .filter(field -> field.getType() != boolean.class)
                .filter(field -> field.isAnnotationPresent(Argument.class) || field.isAnnotationPresent(Option.class));
    }
}
