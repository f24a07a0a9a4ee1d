package org.korrigo.shell.internal.socket;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.karaf.shell.api.action.Command;
import org.junit.jupiter.api.Test;
import org.korrigo.shell.internal.AllCommands;

class CommandExamplesTest {

    @Test
    void everyCommandHasAnExampleOfItself() throws Exception {
        for (Class<?> command : AllCommands.classes()) {
            String name = command.getAnnotation(Command.class).name();
            assertThat(CommandExamples.of("korrigo:" + name)).as(name).isPresent();
            assertThat(CommandExamples.of(name).orElseThrow()).matches("bin/korrigo " + name + "( .*)?");
        }
    }

    @Test
    void aWordThatIsNoCommandHasNone() {
        assertThat(CommandExamples.of("exam-burn")).isEmpty();
    }
}
