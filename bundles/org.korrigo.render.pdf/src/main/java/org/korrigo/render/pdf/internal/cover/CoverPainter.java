package org.korrigo.render.pdf.internal.cover;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.korrigo.render.pdf.internal.document.Colour;
import org.korrigo.render.pdf.internal.document.CopyFile;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** Writes the page before the copy: whose it is, its score, the mark of each question, the appreciation. */
public final class CoverPainter {

    private static final double TITLE = 20;
    private static final double HEADING = 13;
    private static final double BODY = 10;
    private static final double SMALL = 9;
    private static final double VALUE_COLUMN = 110;
    private static final double INDENT = 14;

    private final CoverFlow flow;

    public CoverPainter(CopyFile file) {
        this.flow = new CoverFlow(file);
    }

    public void paint(Cover cover) throws IOException {
        flow.begin();
        flow.bold("Relevé de notes", TITLE);
        flow.paragraph(cover.title(), HEADING, Colour.BLACK, 0);
        flow.space(BODY);
        for (Cover.Line line : cover.identity()) {
            flow.labelled(line.label(), line.value(), BODY, VALUE_COLUMN);
        }
        flow.space(BODY);
        paintScore(cover.scores());
        paintTable(cover.scores(), cover.remarks());
        paintAppreciation(cover.appreciation());
        flow.end();
    }

    private void paintScore(ScoreSheet scores) throws IOException {
        flow.bold("Note : " + french(scores.outOf20()) + " / 20", HEADING);
        String total = "Total : " + shortest(scores.total()) + " / " + shortest(scores.maximum()) + " points";
        flow.paragraph(total, BODY, Colour.GREY, 0);
        flow.space(BODY);
    }

    private void paintTable(ScoreSheet scores, Map<String, String> remarks) throws IOException {
        flow.row(new CoverFlow.Row("Question", "Points", "Barème", 0, true), BODY);
        flow.rule();
        for (ScoreLine line : scores.lines()) {
            String points = line.points().map(CoverPainter::shortest).orElse("–");
            double indent = line.depth() * INDENT;
            flow.row(
                    new CoverFlow.Row(line.label(), points, shortest(line.maximum()), indent, line.depth() == 0), BODY);
            String remark = remarks.getOrDefault(line.item(), "");
            if (!remark.isBlank()) {
                flow.paragraph(remark, SMALL, Colour.GREY, indent + INDENT);
            }
        }
        flow.rule();
        flow.space(BODY);
    }

    private void paintAppreciation(String appreciation) throws IOException {
        if (!appreciation.isBlank()) {
            flow.bold("Appréciation", HEADING);
            flow.paragraph(appreciation, BODY, Colour.BLACK, 0);
        }
    }

    private static String french(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Without the zeros that say nothing. */
    private static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : french(number.stripTrailingZeros());
    }
}
