package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeOrder;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** Each question has a secret that no file and no label shows; a mark must stay with the secret it was given to. */
class MarksNeverShiftTest {

    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 8;
    private static final BigDecimal STEP = new BigDecimal("0.25");

    /** A question as its author knows it. */
    private static final class Question {
        private final int secret;
        private String id;
        private String label;
        private BigDecimal points = new BigDecimal("4.00");
        private final List<Question> parts = new ArrayList<>();

        private Question(int secret, String id, String label) {
            this.secret = secret;
            this.id = id;
            this.label = label;
        }
    }

    private record Given(Copy copy, String item, BigDecimal points) {}

    private MarkedWorld world;
    private SchemeDesk desk;
    private Random random;
    private List<Copy> copies;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> secrets = new HashMap<>();
    private final Map<String, Given> given = new HashMap<>();
    private int nextSecret;
    private int shifted;

    @Test
    void no_mark_shifts_to_another_question_in_a_thousand_sequences_of_edits() {
        int changes = 0;
        for (int i = 0; i < SEQUENCES; i++) {
            begin(i);
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    mark();
                } else {
                    edit();
                }
            }
            check(i);
            changes += world.revisions.size();
        }
        assertThat(shifted).isZero();
        assertThat(changes).isGreaterThan(4 * SEQUENCES);
    }

    private void begin(int seed) {
        random = new Random(seed);
        world = new MarkedWorld();
        desk = world.desk();
        var exam = world.exam("bac", MarkScheme.EMPTY);
        copies = List.of(world.copy(exam, "K1", CopyState.LOCKED), world.copy(exam, "K2", CopyState.LOCKED));
        questions.clear();
        secrets.clear();
        given.clear();
        for (int i = 0; i < 3; i++) {
            questions.add(fresh());
        }
        renumber(questions);
        apply(scheme(questions, true));
    }

    private Question fresh() {
        return new Question(nextSecret++, "", "Question " + random.nextInt(4));
    }

    private void mark() {
        List<MarkItem> leaves = world.exams.get("bac").scheme().leaves().toList();
        MarkItem leaf = leaves.get(random.nextInt(leaves.size()));
        Copy copy = copies.get(random.nextInt(copies.size()));
        BigDecimal points = STEP.multiply(new BigDecimal(random.nextInt(8)));
        world.mark(copy, leaf.id(), points.toPlainString());
        given.put(copy.number() + leaf.id(), new Given(copy, leaf.id(), points));
    }

    private void edit() {
        int way = random.nextInt(6);
        if (way == 5 && world.revisions.size() > 1) {
            restore();
            return;
        }
        boolean withIds = way < 4;
        List<List<String>> before = labels(questions, List.of());
        List<Integer> order = order(questions);
        for (int i = 0; i <= random.nextInt(3); i++) {
            change(random.nextInt(7));
        }
        boolean permuted =
                labels(questions, List.of()).equals(before) && !order(questions).equals(order);
        // a file that names nothing and looks as before says that nothing has moved
        MarkScheme wanted = scheme(questions, withIds || permuted);
        apply(way == 0 || way == 1 ? wanted : read(wanted, way % 2 == 0 ? "csv" : "json"));
    }

    private void change(int kind) {
        List<Question> all = all(questions);
        Question one = all.get(random.nextInt(all.size()));
        List<Question> family = familyOf(one);
        switch (kind) {
            case 0 -> family.add(random.nextInt(family.size() + 1), fresh());
            case 1 -> one.label = "Question " + random.nextInt(4);
            case 2 -> renumber(family);
            case 3 -> one.points = STEP.multiply(new BigDecimal(1 + random.nextInt(20)));
            case 4 -> move(one, family);
            case 5 -> one.parts.add(fresh());
            default -> {
                if (all.size() > one.parts.size() + 2) {
                    family.remove(one);
                }
            }
        }
        if (questions.isEmpty()) {
            questions.add(fresh());
        }
    }

    private void move(Question one, List<Question> family) {
        family.remove(one);
        List<Question> others = all(questions);
        boolean top = others.isEmpty() || random.nextBoolean();
        List<Question> target = top ? questions : familyOf(others.get(random.nextInt(others.size())));
        target.add(random.nextInt(target.size() + 1), one);
    }

    /** As people do who put a question in between. */
    private static void renumber(List<Question> family) {
        for (int i = 0; i < family.size(); i++) {
            family.get(i).label = "Question " + i;
        }
    }

    private void restore() {
        MarkScheme old =
                world.revisions.get(random.nextInt(world.revisions.size())).scheme();
        questions.clear();
        old.items().forEach(item -> questions.add(remembered(item)));
        apply(old);
    }

    private Question remembered(MarkItem item) {
        Question question = new Question(secrets.get(item.id()), item.id(), item.label());
        question.points = item.isLeaf() ? item.points() : question.points;
        item.children().forEach(child -> question.parts.add(remembered(child)));
        return question;
    }

    private MarkScheme read(MarkScheme wanted, String format) {
        byte[] bytes = format.equals("csv") ? SchemeWriter.csv(wanted) : SchemeWriter.json(wanted);
        return desk.read(MarkedWorld.ADMIN, "bac", new SchemeFile("b." + format, bytes))
                .scheme();
    }

    private void apply(MarkScheme wanted) {
        long version = world.exams.get("bac").version();
        desk.change(MarkedWorld.ADMIN, "bac", new SchemeOrder(version, wanted, "editor", true));
        learn(questions, world.exams.get("bac").scheme().items());
    }

    /** The barème has the shape of what was asked for: item by item its id must be nobody else's. */
    private void learn(List<Question> asked, List<MarkItem> got) {
        assertThat(got).hasSameSizeAs(asked);
        for (int i = 0; i < got.size(); i++) {
            Question question = asked.get(i);
            String id = got.get(i).id();
            if (secrets.getOrDefault(id, question.secret) != question.secret) {
                shifted++;
            }
            secrets.put(id, question.secret);
            question.id = id;
            learn(question.parts, got.get(i).children());
        }
    }

    private void check(int sequence) {
        List<String> marked =
                world.exams.get("bac").scheme().leaves().map(MarkItem::id).toList();
        List<AsideMarks> aside = desk.show(MarkedWorld.ADMIN, "bac").aside();
        for (Given mark : given.values()) {
            BigDecimal now = world.current(mark.copy().id()).marks().get(mark.item());
            assertThat(now).as("sequence %d", sequence).isEqualTo(mark.points());
            boolean visible = marked.contains(mark.item())
                    || aside.stream()
                            .anyMatch(one -> one.item().equals(mark.item())
                                    && one.copies().contains(mark.copy().number()));
            assertThat(visible).as("sequence %d, %s", sequence, mark).isTrue();
        }
    }

    private static MarkScheme scheme(List<Question> questions, boolean withIds) {
        return new MarkScheme(questions.stream().map(q -> item(q, withIds)).toList());
    }

    private static MarkItem item(Question q, boolean withIds) {
        boolean leaf = q.parts.isEmpty();
        return new MarkItem(
                withIds ? q.id : "",
                q.label,
                leaf ? q.points : BigDecimal.ZERO,
                leaf ? STEP : BigDecimal.ZERO,
                false,
                q.parts.stream().map(part -> item(part, withIds)).toList());
    }

    private static List<Question> all(List<Question> family) {
        List<Question> all = new ArrayList<>();
        family.forEach(question -> {
            all.add(question);
            all.addAll(all(question.parts));
        });
        return all;
    }

    private static List<Integer> order(List<Question> family) {
        return all(family).stream().map(question -> question.secret).toList();
    }

    private static List<List<String>> labels(List<Question> family, List<String> above) {
        List<List<String>> paths = new ArrayList<>();
        for (Question question : family) {
            List<String> path = new ArrayList<>(above);
            path.add(question.label);
            paths.add(path);
            paths.addAll(labels(question.parts, path));
        }
        return paths;
    }

    private List<Question> familyOf(Question one) {
        return Optional.of(questions).filter(top -> top.contains(one)).orElseGet(() -> all(questions).stream()
                .map(question -> question.parts)
                .filter(parts -> parts.contains(one))
                .findFirst()
                .orElseThrow());
    }
}
