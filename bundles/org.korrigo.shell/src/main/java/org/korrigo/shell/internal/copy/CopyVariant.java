package org.korrigo.shell.internal.copy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-variant bac-blanc B K7QF-3M9X} */
@Service
@Command(scope = "korrigo", name = "copy-variant", description = "Says which subject copies are about")
public class CopyVariant extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "variant", description = "For example A; - for none", required = true)
    private String variant;

    @Argument(index = 2, name = "copies", description = "Numbers or ids of copies", multiValued = true)
    @Completion(CopiesCompleter.class)
    private List<String> names;

    @Option(name = "--all", description = "All copies of the exam")
    private boolean all;

    @Reference
    private Copies copies;

    @Reference
    private Distributions distributions;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if (all == (names != null)) {
            throw new CommandFailed("Nommez des copies, ou écrivez --all pour toutes.");
        }
        int changed = distributions.setVariant(actor, exam, chosen(actor), variant.equals("-") ? "" : variant);
        return Answer.line(new Changed(changed), changed + " copie(s) modifiée(s).");
    }

    /** What {@code --json} prints. */
    private record Changed(int changed) {}

    private Optional<Collection<UUID>> chosen(Actor actor) {
        return all
                ? Optional.empty()
                : Optional.of(names.stream()
                        .map(name -> CopySearch.find(copies, actor, exam, name).id())
                        .toList());
    }
}
