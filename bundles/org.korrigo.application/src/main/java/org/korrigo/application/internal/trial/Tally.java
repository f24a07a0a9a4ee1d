package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.korrigo.application.copy.CopyView.StudentName;
import org.korrigo.application.trial.ReplayReport.Summary;
import org.korrigo.application.trial.ReplayedBooklet;
import org.korrigo.application.trial.ReplayedBooklet.Change;
import org.korrigo.application.trial.ReplayedBooklet.IdentityChange;
import org.korrigo.application.trial.ReplayedBooklet.PersonAgreement;
import org.korrigo.application.trial.ReplayedBooklet.ReplayedIdentity;

/** Counts the booklets of a replay. */
final class Tally {

    private final List<ReplayedBooklet> booklets;

    private Tally(List<ReplayedBooklet> booklets) {
        this.booklets = booklets;
    }

    static Summary of(List<ReplayedBooklet> booklets, int before, int after) {
        Tally tally = new Tally(booklets);
        return new Summary(
                before,
                after,
                tally.changed(Change.UNCHANGED),
                tally.changed(Change.PAGES_CHANGED),
                tally.changed(Change.ONLY_BEFORE),
                tally.changed(Change.ONLY_AFTER),
                tally.matched(identity -> identity.change() == IdentityChange.SAME),
                tally.matched(identity -> !id(identity.before()).equals(id(identity.after()))),
                tally.matched(identity -> identity.change() == IdentityChange.NOW_AUTOMATIC),
                tally.matched(identity -> identity.change() == IdentityChange.NO_LONGER_AUTOMATIC),
                tally.matched(identity -> identity.person() == PersonAgreement.AGREES),
                tally.matched(identity -> identity.person() == PersonAgreement.CONTRADICTS));
    }

    private int changed(Change change) {
        return (int)
                booklets.stream().filter(booklet -> booklet.change() == change).count();
    }

    private int matched(Predicate<ReplayedIdentity> which) {
        return (int) booklets.stream()
                .flatMap(booklet -> booklet.identity().stream())
                .filter(which)
                .count();
    }

    private static Optional<Object> id(Optional<StudentName> student) {
        return student.map(StudentName::id);
    }
}
