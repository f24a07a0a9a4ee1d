package org.korrigo.application.internal.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** Prints booklets of two pages on the paper of the world; what was done wrong is up to the test. */
final class FakeScans implements SampleScans {

    private final TrialWorld world;
    final List<SampleBatch.Fault> faults = new ArrayList<>();
    final List<Optional<String>> authors = new ArrayList<>();
    Optional<CountDownLatch> wait = Optional.empty();
    final CountDownLatch printing = new CountDownLatch(1);
    Path printed;

    FakeScans(TrialWorld world) {
        this.world = world;
    }

    @Override
    public Set<String> faults() {
        return Set.of("missing-verso", "empty-name");
    }

    @Override
    public SampleBatch print(Order order, Path pdf) throws IOException {
        printed = pdf;
        printing.countDown();
        Files.writeString(pdf, "%PDF-" + order.seed());
        holdOn();
        List<SampleBatch.Booklet> booklets = new ArrayList<>();
        for (int i = 0; i < order.booklets(); i++) {
            booklets.add(booklet(i));
        }
        world.paper.pages = 2 * order.booklets();
        var past = world.past;
        var roster = List.of(past.durand.asRosterEntry(), past.lefebvre.asRosterEntry(), past.nguyen.asRosterEntry());
        return new SampleBatch(2 * order.booklets(), roster, booklets, faults);
    }

    private void holdOn() {
        try {
            if (wait.isPresent()) {
                wait.get().await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SampleBatch.Booklet booklet(int number) {
        int first = 2 * number + 1;
        var pages = List.of(
                new SampleBatch.Page(first, Region.WHOLE, Rotation.NONE, 1),
                new SampleBatch.Page(first + 1, Region.WHOLE, Rotation.NONE, 2));
        String text = world.writing.getOrDefault(first, "");
        return new SampleBatch.Booklet(authors.get(number), pages, Map.of("full-name", text));
    }
}
