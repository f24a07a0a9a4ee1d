package org.korrigo.shell.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks for what may differ between machines. An empty answer leaves things as they are. */
final class Questions {

    private final BufferedReader in;
    private final PrintStream out;
    private final List<String> words = new ArrayList<>();

    private Questions(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    /** @return the words somebody would have typed */
    static List<String> ask(InputStream in, PrintStream out) throws IOException {
        Questions questions = new Questions(in, out);
        questions.option("Port du web [8088]", "--port");
        questions.option("Adresse d'écoute [127.0.0.1]", "--address");
        if (questions.option("Votre PostgreSQL, jdbc:postgresql://… [base embarquée]", "--database-url")) {
            questions.option("  Utilisateur", "--database-user");
            questions.option("  Fichier qui contient son mot de passe", "--database-password-file");
        }
        if (questions.option("Fichier de clés TLS (PKCS12) [aucun : derrière un proxy]", "--tls-keystore")) {
            questions.option("  Fichier qui contient son mot de passe", "--tls-password-file");
        }
        questions.option("Compte du premier administrateur [plus tard]", "--admin");
        if (questions
                .answer("Écrire ces réglages ? [o/N]")
                .toLowerCase(java.util.Locale.ROOT)
                .startsWith("o")) {
            questions.words.add("--yes");
        }
        return questions.words;
    }

    private boolean option(String question, String option) throws IOException {
        String answer = answer(question);
        if (answer.isEmpty()) {
            return false;
        }
        words.add(option);
        words.add(answer);
        return true;
    }

    private String answer(String question) throws IOException {
        out.print(question + " : ");
        out.flush();
        String line = in.readLine();
        return line == null ? "" : line.strip();
    }
}
