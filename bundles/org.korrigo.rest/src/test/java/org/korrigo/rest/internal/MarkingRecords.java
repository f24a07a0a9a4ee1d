package org.korrigo.rest.internal;

import java.util.List;
import org.korrigo.application.comment.CommentView;
import org.korrigo.application.comment.CommentWords;
import org.korrigo.application.marking.HeldCopy;
import org.korrigo.application.marking.PileSummary;
import org.korrigo.application.marking.PileView;
import org.korrigo.rest.internal.body.DraftBody;
import org.korrigo.rest.internal.body.DraftOrderBody;
import org.korrigo.rest.internal.body.RevisitBody;

/** What travels to and from a marking desk beside the marking itself. */
final class MarkingRecords {

    static final List<Class<?>> ALL = List.of(
            DraftOrderBody.class,
            DraftBody.class,
            RevisitBody.class,
            HeldCopy.class,
            PileView.class,
            PileSummary.class,
            CommentWords.class,
            CommentView.class);

    private MarkingRecords() {}
}
