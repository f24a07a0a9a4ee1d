package org.korrigo.application.scan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that is no document itself, such as an archive or an image, and what became of it.
 *
 * @param state {@code RECEIVED} or {@code UNPACKED}
 * @param openedBy importer and version, empty until unpacked
 * @param parts its documents in order, none until unpacked
 */
public record ArrivalView(
        UUID id,
        UUID exam,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        String layout,
        String state,
        String openedBy,
        List<ArrivalPart> parts,
        List<ArrivalRemark> remarks,
        Instant receivedAt,
        long version)
        implements ReceivedScan {

    public ArrivalView {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /** Without what may name students: what people called the file and what is in it. */
    public ArrivalView withoutNames() {
        List<ArrivalPart> nameless = parts.stream()
                .map(part -> new ArrivalPart("", "", part.batch(), part.state(), part.known()))
                .toList();
        return new ArrivalView(
                id,
                exam,
                "",
                mediaType,
                bytes,
                sha256,
                layout,
                state,
                openedBy,
                nameless,
                List.of(),
                receivedAt,
                version);
    }

    /**
     * A document of an arrival.
     *
     * @param origin where in the arrival it was, for people
     * @param state of its batch; {@code WITHDRAWN} when it turned out to be no document: its job says why
     * @param known whether the exam had the same bytes already, in this batch; then nothing was added
     */
    public record ArrivalPart(String name, String origin, UUID batch, String state, boolean known) {}

    /** Something a person may want to know. @param code stable; @param detail one English sentence */
    public record ArrivalRemark(String code, String detail) {}
}
