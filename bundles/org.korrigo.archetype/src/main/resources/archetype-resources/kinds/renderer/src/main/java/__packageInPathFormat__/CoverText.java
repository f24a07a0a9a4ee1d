package ${package};

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.scoring.ScoreLine;

/** The words of the cover, from top to bottom, in French as the copies are. */
final class CoverText {

    private static final double TITLE = 18;
    private static final double HEADING = 13;
    private static final double BODY = 10;
    private static final double INDENT = 14;

    private CoverText() {}

    /** A line of the cover. @param indent in points @param right what stands at the right edge; may be empty */
    record Line(String text, double size, double indent, String right) {}

    static List<Line> of(CopyToRender copy) {
        Cover cover = copy.cover();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(cover.title(), TITLE, 0, ""));
        cover.identity().forEach(line -> lines.add(new Line(line.label() + " : " + line.value(), BODY, 0, "")));
        lines.add(new Line("Note : " + number(cover.scores().outOf20()) + " / 20", HEADING, 0, ""));
        boolean remarks = copy.options().flag("remarks", true);
        for (ScoreLine score : cover.scores().lines()) {
            lines.add(new Line(score.label(), BODY, INDENT * score.depth(), points(score)));
            String remark = cover.remarks().getOrDefault(score.item(), "");
            if (remarks && !remark.isBlank()) {
                lines.add(new Line(remark, BODY - 1, INDENT * (score.depth() + 1), ""));
            }
        }
        lines.add(new Line("Total", BODY, 0, number(cover.scores().total()) + " / " + number(cover.scores().maximum())));
        if (!cover.appreciation().isBlank()) {
            lines.add(new Line("Appréciation", HEADING, 0, ""));
            lines.add(new Line(cover.appreciation(), BODY, 0, ""));
        }
        return lines;
    }

    private static String points(ScoreLine score) {
        return score.points().map(CoverText::number).orElse("–") + " / " + number(score.maximum());
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
