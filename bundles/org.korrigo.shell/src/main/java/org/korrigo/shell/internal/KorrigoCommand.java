package org.korrigo.shell.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;

/** What every command of Korrigo does: act as the console's user, print a table or JSON, and fail with the words of the problem. */
public abstract class KorrigoCommand implements Action {

    @Option(name = "--json", description = "Prints the answer as JSON")
    protected boolean json;

    @Reference
    protected Session session;

    @Reference
    protected ProblemTexts texts;

    @Override
    public final Object execute() throws Exception {
        try {
            Answer answer = answer(actor());
            if (json) {
                out().println(Json.write(answer.value()));
            } else {
                answer.print(out());
            }
            if (answer.failure().isPresent()) {
                throw new CommandFailed(answer.failure().get());
            }
            return null;
        } catch (Problem problem) {
            throw new CommandFailed(texts.title(problem, language()) + ". " + texts.detail(problem, language()));
        }
    }

    /** Does the work. @throws CommandFailed with the sentence people read */
    protected abstract Answer answer(Actor actor) throws Exception;

    protected final PrintStream out() {
        return session.getConsole();
    }

    /** A path as the user meant it: relative to where the command was called. */
    protected final Path path(String given) {
        Path here = session.currentDir();
        return here == null ? Path.of(given).toAbsolutePath() : here.resolve(given);
    }

    /** The error of a job in words. */
    protected final String sentence(Job.JobError error) {
        return texts.detail(error.code(), error.facts(), error.message(), language());
    }

    private Actor actor() {
        Object user = session.get("USER");
        return Actor.console(user == null ? System.getProperty("user.name") : user.toString());
    }

    /** Of the person at the console. */
    protected final Locale language() {
        Object language = session.get("KORRIGO_LANG");
        return "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
