package org.korrigo.shell.setup;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.korrigo.shell.client.Client;

/** The first account: made by the running server, which prints the password it made. */
final class FirstAdministrator {

    private static final int PATIENCE_SECONDS = 180;

    private FirstAdministrator() {}

    static List<Step> steps(Installation here, Words words) throws IOException {
        if (!words.has("--admin")) {
            return List.of();
        }
        String name = words.options().get("--admin");
        Step create = new Step("Compte d'administration " + name + " :", () -> create(here, name));
        if (here.answers()) {
            return List.of(create);
        }
        if (words.has("--start")) {
            return List.of(new Step("Démarrage du serveur", () -> start(here)), create);
        }
        return List.of(Step.remark("Ensuite : bin/start, puis bin/korrigo setup --admin " + name + " --yes"));
    }

    private static void create(Installation here, String name) throws Refused {
        String socket = here.var().resolve("console.path").toString();
        if (Client.run(socket, "account-create", name, "--role", "admin") != 0) {
            throw new Refused("Le compte " + name + " n'a pas pu être créé.");
        }
    }

    private static void start(Installation here) throws IOException, Refused {
        new ProcessBuilder(here.home().resolve("bin/start").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start();
        String socket = here.var().resolve("console.path").toString();
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (here.answers() && Client.quietly(socket, "account-list") == 0) {
                return;
            }
            pause();
        }
        throw new Refused("Le serveur n'a pas démarré : voyez data/log/karaf.log.");
    }

    private static void pause() throws Refused {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrompu.");
        }
    }
}
