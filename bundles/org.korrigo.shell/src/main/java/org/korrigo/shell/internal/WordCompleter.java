package org.korrigo.shell.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;

/** Completes one word from those that fit at that moment. */
public abstract class WordCompleter implements Completer {

    protected static final Actor ACTOR = Actor.console("completion");

    @Override
    public final int complete(Session session, CommandLine line, List<String> candidates) {
        int index = line.getCursorArgumentIndex();
        String current = line.getCursorArgument() == null ? "" : line.getCursorArgument();
        if (index == 0) {
            // the console asks whether a word that is complete is right, and does not tell what stands before it
            candidates.add(current);
            return 0;
        }
        List<String> before =
                Arrays.asList(line.getArguments()).subList(0, Math.min(index, line.getArguments().length));
        try {
            return new StringsCompleter(words(before, current)).complete(session, line, candidates);
        } catch (Problem unknown) {
            // what stands before names nothing: there is nothing to propose
            return -1;
        }
    }

    /**
     * The words that may stand there.
     *
     * @param before what stands before, the command included
     * @param current what is there of the word so far
     */
    protected abstract Collection<String> words(List<String> before, String current);

    /** @param back 1 for the word just before */
    protected static String word(List<String> before, int back) {
        return before.size() > back ? before.get(before.size() - back) : "";
    }
}
