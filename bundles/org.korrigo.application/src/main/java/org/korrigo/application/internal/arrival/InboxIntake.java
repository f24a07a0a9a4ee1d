package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a batch of one file of the inbox, cut as its exam says. */
@Component(service = InboxIntake.class)
public final class InboxIntake {

    static final Actor INBOX = new Actor("inbox", Set.of(Role.ADMIN), Optional.empty());
    private static final Logger LOG = LoggerFactory.getLogger(InboxIntake.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm");

    private final UnitOfWork work;
    private final Scans scans;
    private final ProblemTexts texts;
    private final Auditing audit;

    @Activate
    public InboxIntake(
            @Reference UnitOfWork work,
            @Reference Scans scans,
            @Reference ProblemTexts texts,
            @Reference Auditing audit) {
        this.work = work;
        this.scans = scans;
        this.texts = texts;
        this.audit = audit;
    }

    /**
     * Takes a file that nobody writes to any more.
     *
     * @return why it is still where it was, to be tried again; empty when it is done or refused
     */
    Optional<String> take(InboxFolder folder, Path file) throws IOException {
        return receive(folder, folder.take(file), false);
    }

    /** Goes on with a file that a stopped server was taking: it may be a batch already. */
    Optional<String> goOn(InboxFolder folder, Path taking) throws IOException {
        return receive(folder, taking, true);
    }

    private Optional<String> receive(InboxFolder folder, Path taking, boolean again) throws IOException {
        try {
            receive(folder.exam(), taking);
            done(folder, taking);
            return Optional.empty();
        } catch (Problem problem) {
            if (again && problem.code().equals(Refusals.DUPLICATE)) {
                done(folder, taking);
                return Optional.empty();
            }
            if (Refusals.isFinal(problem)) {
                refuse(folder, taking, problem);
                return Optional.empty();
            }
            folder.putBack(taking);
            return Optional.of(sentence(problem));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The file {} of the inbox could not be taken and is tried again", taking, e);
            folder.putBack(taking);
            return Optional.of("Erreur inattendue, voir le journal du serveur.");
        }
    }

    private void receive(String exam, Path file) throws IOException {
        ScanFile scan = new ScanFile(file.getFileName().toString(), Optional.empty(), Optional.empty());
        try (InputStream bytes = Files.newInputStream(file)) {
            scans.receive(INBOX, exam, scan, bytes);
        }
    }

    private void done(InboxFolder folder, Path taking) throws IOException {
        Path done = folder.done(taking);
        record("inbox.take", folder, done, Map.of());
    }

    private void refuse(InboxFolder folder, Path taking, Problem problem) throws IOException {
        String name = taking.getFileName().toString();
        folder.refuse(
                taking,
                "Fichier refusé le " + LocalDateTime.now().format(MOMENT) + " : " + name + "\n\n" + sentence(problem)
                        + "\n");
        record("inbox.refuse", folder, taking, Map.of("reason", problem.code()));
    }

    private void record(String action, InboxFolder folder, Path file, Map<String, String> details) {
        String subject = folder.exam() + "/" + file.getFileName();
        work.run(() -> audit.record(INBOX, action, subject, details));
    }

    private String sentence(Problem problem) {
        return texts.title(problem, Locale.FRENCH) + ". " + texts.detail(problem, Locale.FRENCH);
    }
}
