package org.korrigo.shell.internal.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Option;
import org.junit.jupiter.api.Test;
import org.korrigo.shell.internal.AllCommands;

class CommandLineTest {

    @Test
    void aCommandWithoutScopeIsKorrigos() {
        assertThat(CommandLine.of("exam-list", List.of("--json"))).isEqualTo("korrigo:exam-list '--json'");
        assertThat(CommandLine.of("feature:install", List.of("x"))).isEqualTo("feature:install 'x'");
    }

    @Test
    void optionsMayStandBehindArguments() {
        assertThat(CommandLine.of("scan-import", List.of("bb", "lot 1.pdf", "--layout", "a3", "--wait")))
                .isEqualTo("korrigo:scan-import '--layout' 'a3' '--wait' 'bb' 'lot 1.pdf'");
        assertThat(CommandLine.of("page-set-aside", List.of("3f6c", "12", "--discard", "--reason", "brouillon")))
                .isEqualTo("korrigo:page-set-aside '--discard' '--reason' 'brouillon' '3f6c' '12'");
    }

    @Test
    void whichOptionsTakeNoValueIsKnownOfEveryCommand() throws Exception {
        Set<String> flags = new TreeSet<>(Set.of("--help"));
        for (Class<?> command : AllCommands.classes()) {
            for (Class<?> type = command; type != null; type = type.getSuperclass()) {
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.getType() == boolean.class && field.isAnnotationPresent(Option.class))
                        .forEach(field ->
                                flags.add(field.getAnnotation(Option.class).name()));
            }
        }
        assertThat(CommandLine.FLAGS).containsExactlyInAnyOrderElementsOf(flags);
    }

    @Test
    void wordsMeanThemselves() {
        assertThat(CommandLine.of("exam-create", List.of("Contrôle d'histoire $HOME \"2\"")))
                .isEqualTo("korrigo:exam-create \"Contrôle d'histoire \\$HOME \\\"2\\\"\"");
        assertThat(CommandLine.of("exam-create", List.of("a; shutdown")))
                .isEqualTo("korrigo:exam-create 'a; shutdown'");
    }

    @Test
    void aCommandIsOneWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> CommandLine.of("exam-list; shutdown", List.of()));
    }
}
