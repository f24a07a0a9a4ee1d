package org.korrigo.shell.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code setup}: ports, address, database, TLS, first administrator. */
final class Setup {

    static final Set<String> FLAGS = Set.of("--database-embedded", "--plain", "--start");
    static final Set<String> VALUED = Set.of(
            "--port",
            "--ssh-port",
            "--address",
            "--database-url",
            "--database-user",
            "--database-password-file",
            "--tls-keystore",
            "--tls-password-file",
            "--tls-port",
            "--admin");

    private Setup() {}

    static Plan plan(Installation here, List<String> given, InputStream in, PrintStream out)
            throws IOException, Refused {
        List<String> asked = given.isEmpty() ? Questions.ask(in, out) : given;
        Words words = Words.read(asked, FLAGS, VALUED);
        List<Step> steps = new ArrayList<>();
        steps.addAll(WebSetup.steps(here, words));
        steps.addAll(DatabaseSetup.steps(here, words));
        if (!steps.isEmpty() && here.isRunning()) {
            steps.add(Step.remark("Redémarrez le serveur pour que ces réglages prennent effet."));
        }
        steps.addAll(FirstAdministrator.steps(here, words));
        if (steps.isEmpty()) {
            throw new Refused("Rien à régler. " + Help.of("setup"));
        }
        return new Plan(words, steps);
    }
}
