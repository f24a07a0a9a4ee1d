package org.korrigo.domain.copy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.domain.Problem;

/**
 * One student's script.
 *
 * @param number what markers know it by: random, unguessable, unique
 * @param ordinal its place in the batch, from 1
 * @param confidence of the split, 0 to 1
 * @param fence of the latest lock
 * @param score what its final marks came to; empty until it is graded, and until the scoring scheme could be asked
 */
public record Copy(
        UUID id,
        UUID exam,
        UUID batch,
        int ordinal,
        String number,
        CopyState state,
        List<CopyPage> pages,
        double confidence,
        Identity identity,
        Optional<Lock> lock,
        long fence,
        Optional<Score> score,
        Optional<FinalPdf> finalPdf,
        long version) {

    public Copy {
        pages = List.copyOf(pages);
    }

    /** A person has looked at the doubts of the split and accepts the pages as they are. */
    public Copy accepted() {
        require(state == CopyState.QUARANTINED, "copy-not-quarantined");
        return with(identity.student().isPresent() ? CopyState.READY : CopyState.STAGING, identity, lock, fence);
    }

    public Copy proposing(List<Identity.Candidate> candidates, String matcher) {
        return with(state, identity.proposing(candidates, matcher), lock, fence);
    }

    /** Says whose copy it is; a copy without doubt on its pages may then be marked. */
    public Copy identified(UUID student, Identity.Method method) {
        require(
                state == CopyState.QUARANTINED || state == CopyState.STAGING || state == CopyState.READY,
                "copy-not-identifiable");
        CopyState next = state == CopyState.STAGING ? CopyState.READY : state;
        return with(next, identity.decided(student, method), lock, fence);
    }

    /** Takes back a decision of the machine: two copies claim the same student, and a person must look. */
    public Copy undecided() {
        require(state == CopyState.QUARANTINED || state == CopyState.READY, "copy-not-identifiable");
        require(identity.method() == Identity.Method.AUTOMATIC, "identity-not-automatic");
        CopyState next = state == CopyState.READY ? CopyState.STAGING : state;
        return with(next, identity.undecided(), lock, fence);
    }

    /** Takes the student off again: whoever named it was wrong, and a person must look. */
    public Copy unnamed() {
        require(
                state == CopyState.QUARANTINED || state == CopyState.STAGING || state == CopyState.READY,
                "copy-not-identifiable");
        CopyState next = state == CopyState.READY ? CopyState.STAGING : state;
        return with(next, identity.undecided(), lock, fence);
    }

    /** Takes the copy, or takes it again: a new fence each time somebody else or a new session takes it. */
    public Copy locked(String holder, Instant now) {
        boolean held = lock.filter(l -> l.isLive(now)).isPresent();
        if (held && !lock.get().holder().equals(holder)) {
            throw Problem.conflict("copy-locked", Map.of("holder", lock.get().holder()));
        }
        require(state == CopyState.READY || state == CopyState.LOCKED, "copy-not-markable");
        long next = fence + 1;
        return with(CopyState.LOCKED, identity, Optional.of(new Lock(holder, next, now.plus(Lock.LEASE))), next);
    }

    public Copy renewed(String holder, long token, Instant now) {
        requireHeld(holder, token, now);
        return with(state, identity, Optional.of(new Lock(holder, fence, now.plus(Lock.LEASE))), fence);
    }

    public Copy unlocked(String holder, long token, Instant now) {
        requireHeld(holder, token, now);
        return with(CopyState.READY, identity, Optional.empty(), fence);
    }

    /** An administrator breaks the lock; the fence rises so that the former holder can no longer write. */
    public Copy forcedOpen() {
        require(state == CopyState.LOCKED, "copy-not-locked");
        return with(CopyState.READY, identity, Optional.empty(), fence + 1);
    }

    /** The lock ran out; the fence rises so that nothing of the former holder, who may be asleep, gets in. */
    public Copy expired(Instant now) {
        require(state == CopyState.LOCKED, "copy-not-locked");
        lock.filter(l -> l.isLive(now)).ifPresent(live -> {
            throw Problem.conflict("copy-locked", Map.of("holder", live.holder()));
        });
        return with(CopyState.READY, identity, Optional.empty(), fence + 1);
    }

    /** Marks are final. */
    public Copy graded(String holder, long token, Instant now) {
        requireHeld(holder, token, now);
        return with(CopyState.GRADED, identity, Optional.empty(), fence);
    }

    public Copy reopened() {
        require(state == CopyState.GRADED, "copy-not-graded");
        return with(CopyState.READY, identity, Optional.empty(), fence).finished(Optional.empty(), Optional.empty());
    }

    public Copy released() {
        require(state == CopyState.GRADED, "copy-not-graded");
        return with(CopyState.RELEASED, identity, Optional.empty(), fence);
    }

    /** Taken back from its student; its marks stay final. */
    public Copy unreleased() {
        require(state == CopyState.RELEASED, "copy-not-released");
        return with(CopyState.GRADED, identity, Optional.empty(), fence);
    }

    /** Its final marks add up to this; a PDF that says otherwise has to go. */
    public Copy scored(Score sum) {
        require(isGraded(), "copy-not-graded");
        return finished(Optional.of(sum), Optional.empty());
    }

    public Copy rendered(FinalPdf pdf) {
        require(isGraded(), "copy-not-graded");
        return finished(score, Optional.of(pdf));
    }

    /** Its pages were repaired: a PDF that shows the old ones has to go. */
    public Copy rearranged(List<CopyPage> otherPages) {
        return new Copy(
                id,
                exam,
                batch,
                ordinal,
                number,
                state,
                otherPages,
                confidence,
                identity,
                lock,
                fence,
                score,
                Optional.empty(),
                version);
    }

    /** Another page carries the name now: what was read on the former one says nothing. */
    public Copy unread() {
        require(
                state == CopyState.QUARANTINED || state == CopyState.STAGING || state == CopyState.READY,
                "copy-in-use");
        return with(state == CopyState.READY ? CopyState.STAGING : state, Identity.UNREAD, lock, fence);
    }

    /** Its student is known from the copy it took over. */
    public Copy inheriting(Identity other) {
        return with(
                state == CopyState.STAGING && other.student().isPresent() ? CopyState.READY : state,
                other,
                lock,
                fence);
    }

    /** The PDF is to be made again. */
    public Copy unrendered() {
        return finished(score, Optional.empty());
    }

    private Copy finished(Optional<Score> sum, Optional<FinalPdf> pdf) {
        return new Copy(
                id, exam, batch, ordinal, number, state, pages, confidence, identity, lock, fence, sum, pdf, version);
    }

    /** The keys of its pages. */
    public Set<Integer> keys() {
        return pages.stream().map(CopyPage::key).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Problem {@code lock-lost} unless this holder holds the copy under this fence now */
    public void requireHeld(String holder, long token, Instant now) {
        boolean held = state == CopyState.LOCKED
                && token == fence
                && lock.filter(l -> l.isLive(now) && l.holder().equals(holder)).isPresent();
        if (!held) {
            throw Problem.conflict("lock-lost", Map.of("copy", number, "fence", token, "currentFence", fence));
        }
    }

    public boolean isGraded() {
        return state == CopyState.GRADED || state == CopyState.RELEASED;
    }

    private Copy with(CopyState next, Identity who, Optional<Lock> hold, long token) {
        return new Copy(
                id, exam, batch, ordinal, number, next, pages, confidence, who, hold, token, score, finalPdf, version);
    }

    private void require(boolean allowed, String code) {
        if (!allowed) {
            throw Problem.conflict(code, Map.of("copy", number, "state", state.name()));
        }
    }
}
