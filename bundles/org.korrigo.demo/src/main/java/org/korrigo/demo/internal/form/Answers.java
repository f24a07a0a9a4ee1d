package org.korrigo.demo.internal.form;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.paper.AnswerLines;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Question;

/** Questions with lines for the answers, and what the student wrote on them. */
final class Answers {

    private static final Box MARGINS = new Box(13, 12, 185, 272);
    private static final double PITCH = 8.3;
    private static final double ROOM_OF_A_QUESTION = 70;
    private static final int QUESTIONS_OF_A_PAGE = 3;
    private static final double INSET = 2;
    private static final double LABEL_ROOM = 5;

    private final PageSketch drawing;

    Answers(PageSketch drawing) {
        this.drawing = drawing;
    }

    /** Wherever nothing else is. */
    void draw(List<Box> obstacles) throws IOException {
        Pen pen = drawing.pen();
        int next = (drawing.page().number() - 1) * QUESTIONS_OF_A_PAGE;
        for (Box block : FreeSpace.in(MARGINS, obstacles)) {
            next += draw(block, pen, next);
        }
    }

    /** @return how many questions there was room for */
    private int draw(Box block, Pen pen, int next) throws IOException {
        int count = (int) Math.max(1, Math.min(QUESTIONS_OF_A_PAGE, block.height() / ROOM_OF_A_QUESTION));
        List<Question> asked = IntStream.range(next, next + count)
                .mapToObj(drawing.form()::question)
                .toList();
        double widest = 0;
        for (Question question : asked) {
            widest = Math.max(widest, drawing.prints().text().width(question.printed()));
        }
        if (widest <= block.width()) {
            lines(pen, block).ask(asked, block.y() + 4.5);
        } else {
            answer(pen, block, asked.get(0).answers());
        }
        return count;
    }

    /** In the zone of a question. */
    void draw(FormZone zone) throws IOException {
        Box box = zone.box();
        new PrintedMarks(drawing).frame(box);
        boolean labelled = box.height() >= LABEL_ROOM + PITCH;
        if (labelled) {
            String label = drawing.form().label(zone.zone().id());
            drawing.sketch().label(drawing.prints().number(), box.x() + INSET, box.y() + 4, label);
        }
        double above = labelled ? LABEL_ROOM : 0;
        Box inside =
                new Box(box.x() + INSET, box.y() + above, box.width() - 2 * INSET, box.height() - above - INSET / 2);
        Pen pen = drawing.penIn(zone, drawing.writing().hand());
        List<String> answers = drawing.form().question(zone.rank()).answers();
        for (Box block : FreeSpace.in(inside, drawing.page().obstaclesIn(zone))) {
            answer(pen, block, answers);
        }
    }

    private void answer(Pen pen, Box block, List<String> answers) throws IOException {
        lines(pen, block).answer(answers, block.y() + PITCH - 1.5, block.bottom() - 2);
    }

    private AnswerLines lines(Pen pen, Box block) throws IOException {
        return new AnswerLines(drawing.sketch(), drawing.prints().text(), pen, PITCH, block);
    }
}
