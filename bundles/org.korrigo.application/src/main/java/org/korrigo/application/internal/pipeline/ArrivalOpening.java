package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.korrigo.application.internal.Importers;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.JobHandler.Run;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.document.Document;

/** Has an arrival opened, and what came out of it in turn, until everything is a document that is read as it is. */
final class ArrivalOpening {

    /** An archive, the images in it: whatever is deeper is a plug-in that never ends. */
    private static final int DEEPEST = 3;

    private final Importers importers;
    private final UnpackFolder folder;
    private final Run run;
    private final List<Found> documents = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private String openedBy = "";
    private int calls;

    ArrivalOpening(Importers importers, UnpackFolder folder, Run run) {
        this.importers = importers;
        this.folder = folder;
        this.run = run;
    }

    /** A document in the folder. @param origin where in the arrival it was; empty when it is the whole of it */
    record Found(String name, Document file, String origin, List<ImportRemark> remarks) {}

    void open(String name, Document file) throws IOException, InterruptedException {
        open(new ArrivedScans(name, List.of(file)), "", List.of(), 1);
    }

    private void open(ArrivedScans arrived, String origin, List<ImportRemark> said, int depth)
            throws IOException, InterruptedException {
        if (depth > DEEPEST) {
            throw Problem.invalid("archive-nested", Map.of("entry", origin));
        }
        run.check();
        var called = importers.open(arrived, folder.sub(calls++), run);
        if (depth == 1) {
            openedBy = called.by();
        }
        remarks.addAll(called.result().remarks());
        for (ImportedDocument document : called.result().documents()) {
            take(document, join(origin, document.origin()), join(said, document.remarks()), depth);
        }
    }

    private void take(ImportedDocument document, String origin, List<ImportRemark> said, int depth)
            throws IOException, InterruptedException {
        Document first = document.files().get(0);
        if (document.files().size() == 1 && importers.isNotNeeded(first.mediaType())) {
            documents.add(new Found(document.name(), first, origin, said));
        } else {
            open(new ArrivedScans(document.name(), document.files()), origin, said, depth + 1);
        }
    }

    private static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + " / " + inner;
    }

    private static List<ImportRemark> join(List<ImportRemark> some, List<ImportRemark> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    List<Found> documents() {
        return documents;
    }

    List<ImportRemark> remarks() {
        return remarks;
    }

    /** The importer of the arrival itself. */
    String openedBy() {
        return openedBy;
    }
}
