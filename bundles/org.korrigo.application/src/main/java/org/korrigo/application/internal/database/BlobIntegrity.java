package org.korrigo.application.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.korrigo.application.database.IntegrityFinding;
import org.korrigo.application.internal.Blobs;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.MadePdfRepository;
import org.korrigo.domain.integrity.BlobUse;
import org.korrigo.domain.integrity.IntegrityRepository;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows against files. A PDF can be made again; a scan cannot. */
@Component(service = BlobIntegrity.class)
public final class BlobIntegrity implements IntegrityPart {

    private static final String PDF = "final-pdf";

    private final UnitOfWork work;
    private final IntegrityRepository rows;
    private final Blobs blobs;
    private final CopyRepository copies;
    private final MadePdfRepository made;
    private final JobQueue jobs;

    @Activate
    public BlobIntegrity(
            @Reference UnitOfWork work,
            @Reference IntegrityRepository rows,
            @Reference Blobs blobs,
            @Reference CopyRepository copies,
            @Reference MadePdfRepository made,
            @Reference JobQueue jobs) {
        this.work = work;
        this.rows = rows;
        this.blobs = blobs;
        this.copies = copies;
        this.made = made;
        this.jobs = jobs;
    }

    @Override
    public List<Trouble> look(Optional<UUID> exam, boolean deep) {
        List<BlobUse> missing = new ArrayList<>();
        List<BlobUse> damaged = new ArrayList<>();
        for (BlobUse use : work.read(() -> rows.blobs(exam))) {
            Optional<Path> file = file(use);
            if (file.isEmpty()) {
                missing.add(use);
            } else if (!isWhole(file.get(), use, deep)) {
                damaged.add(use);
            }
        }
        List<Trouble> found = new ArrayList<>();
        report(found, "missing", missing);
        report(found, "damaged", damaged);
        if (exam.isEmpty()) {
            add(found);
        }
        return found;
    }

    /** Listed first: what is put afterwards has its row by the time the rows are read, or will have. */
    private void add(List<Trouble> found) {
        List<BlobRef> held = blobs.all();
        Set<String> known = new HashSet<>(work.read(rows::blobHashes));
        List<String> strange = held.stream()
                .map(BlobRef::sha256)
                .filter(hash -> !known.contains(hash))
                .toList();
        if (!strange.isEmpty()) {
            found.add(Trouble.of(IntegrityFinding.UNREFERENCED, strange, Optional.empty()));
        }
    }

    private void report(List<Trouble> found, String how, List<BlobUse> uses) {
        List<BlobUse> pdfs = uses.stream().filter(use -> use.kind().equals(PDF)).toList();
        List<BlobUse> others =
                uses.stream().filter(use -> !use.kind().equals(PDF)).toList();
        add(found, "scan-" + how, others, Optional.empty());
        add(found, "pdf-" + how, pdfs, Optional.of(() -> mend(pdfs)));
    }

    private static void add(List<Trouble> found, String code, List<BlobUse> uses, Optional<LongSupplier> mend) {
        if (!uses.isEmpty()) {
            found.add(Trouble.of(code, uses.stream().map(BlobUse::name).toList(), mend));
        }
    }

    private Optional<Path> file(BlobUse use) {
        try {
            return Optional.of(blobs.file(new BlobRef(use.sha256(), use.size())));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isWhole(Path file, BlobUse use, boolean deep) {
        try {
            return Files.size(file) == use.size() && (!deep || digest(file).equals(use.sha256()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream all = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            all.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(all.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** A damaged file must go first: the store would take it for the one that is put again. */
    private long mend(List<BlobUse> pdfs) {
        pdfs.forEach(use -> {
            blobs.delete(new BlobRef(use.sha256(), use.size()));
            work.run(() -> copies.findLocked(use.owner()).ifPresent(copy -> {
                copies.update(copy.unrendered());
                made.forget(copy.id());
                jobs.enqueue(JobKind.RENDER, copy.exam(), copy.id());
            }));
        });
        return pdfs.size();
    }
}
