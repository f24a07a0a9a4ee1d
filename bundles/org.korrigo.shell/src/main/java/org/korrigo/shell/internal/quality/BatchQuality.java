package org.korrigo.shell.internal.quality;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.ScanQuality;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.trial.BatchCompleter;

/** {@code korrigo:batch-quality 6f1c…}; fails when a page is red. */
@Service
@Command(
        scope = "korrigo",
        name = "batch-quality",
        description = "Tells whether the pages of a batch are fit to be marked")
public class BatchQuality extends KorrigoCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Reference
    private ScanQuality quality;

    @Override
    protected Answer answer(Actor actor) {
        return QualityWords.answer(quality.ofBatch(actor, UUID.fromString(batch)));
    }
}
