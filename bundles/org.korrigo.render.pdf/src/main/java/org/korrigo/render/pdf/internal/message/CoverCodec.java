package org.korrigo.render.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** Encodes covers; equal covers give equal bytes. */
final class CoverCodec {

    private CoverCodec() {}

    static void write(DataOutputStream out, Cover cover) throws IOException {
        Texts.write(out, cover.title());
        out.writeInt(cover.identity().size());
        for (Cover.Line line : cover.identity()) {
            Texts.write(out, line.label());
            Texts.write(out, line.value());
        }
        writeScores(out, cover.scores());
        Map<String, String> inOrder = new TreeMap<>(cover.remarks());
        out.writeInt(inOrder.size());
        for (Map.Entry<String, String> remark : inOrder.entrySet()) {
            Texts.write(out, remark.getKey());
            Texts.write(out, remark.getValue());
        }
        Texts.write(out, cover.appreciation());
    }

    static Cover read(DataInputStream in) throws IOException {
        String title = Texts.read(in);
        List<Cover.Line> identity = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            identity.add(new Cover.Line(Texts.read(in), Texts.read(in)));
        }
        ScoreSheet scores = readScores(in);
        Map<String, String> remarks = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            remarks.put(Texts.read(in), Texts.read(in));
        }
        return new Cover(title, identity, scores, remarks, Texts.read(in));
    }

    /** Without the ids of missing items: the cover does not show them. */
    private static void writeScores(DataOutputStream out, ScoreSheet scores) throws IOException {
        out.writeInt(scores.lines().size());
        for (ScoreLine line : scores.lines()) {
            Texts.write(out, line.item());
            Texts.write(out, line.label());
            out.writeInt(line.depth());
            out.writeBoolean(line.points().isPresent());
            if (line.points().isPresent()) {
                Texts.write(out, line.points().get());
            }
            Texts.write(out, line.maximum());
        }
        Texts.write(out, scores.total());
        Texts.write(out, scores.maximum());
        Texts.write(out, scores.outOf20());
    }

    private static ScoreSheet readScores(DataInputStream in) throws IOException {
        List<ScoreLine> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String item = Texts.read(in);
            String label = Texts.read(in);
            int depth = in.readInt();
            Optional<BigDecimal> points = in.readBoolean() ? Optional.of(Texts.readNumber(in)) : Optional.empty();
            lines.add(new ScoreLine(item, label, depth, points, Texts.readNumber(in)));
        }
        return new ScoreSheet(lines, Texts.readNumber(in), Texts.readNumber(in), Texts.readNumber(in), List.of());
    }
}
