package org.korrigo.identity.roster.internal;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/** What a reserved zone tells about a student, and how much it weighs. */
enum Trait {
    LAST_NAME("last-name", 0.50, student -> !student.last().whole().isEmpty(), Trait::lastName),
    FIRST_NAME("first-name", 0.38, student -> !student.first().whole().isEmpty(), Trait::firstName),
    FULL_NAME("full-name", 0.88, student -> !student.last().whole().isEmpty(), Trait::fullName),
    BIRTH_DATE("birth-date", 0.30, student -> !student.birthDates().isEmpty(), Trait::birthDate),
    CLASS_NAME("class-name", 0.12, student -> !student.className().isEmpty(), Trait::className),
    CANDIDATE_NUMBER("candidate-number", 0.60, student -> !student.number().isEmpty(), Trait::number);

    /** Dates of one year group share more than half their digits by nature. */
    private static final double DATE_CHANCE = 0.6;
    /** Numbers that differ in half their digits have nothing in common. */
    private static final double NUMBER_CHANCE = 0.5;

    final String zone;
    final double weight;
    private final Predicate<Student> known;
    private final ToDoubleBiFunction<Student, Reading> comparison;

    Trait(String zone, double weight, Predicate<Student> known, ToDoubleBiFunction<Student, Reading> comparison) {
        this.zone = zone;
        this.weight = weight;
        this.known = known;
        this.comparison = comparison;
    }

    static Optional<Trait> of(String zone) {
        return Stream.of(values()).filter(trait -> trait.zone.equals(zone)).findFirst();
    }

    boolean isName() {
        return this == LAST_NAME || this == FIRST_NAME || this == FULL_NAME;
    }

    /** Whether the list says this about the student. */
    boolean knownOf(Student student) {
        return known.test(student);
    }

    /** How well the reading fits the student, 0 to 1. */
    double alike(Student student, Reading reading) {
        return comparison.applyAsDouble(student, reading);
    }

    private static double lastName(Student student, Reading reading) {
        return student.last().alike(reading.name());
    }

    private static double firstName(Student student, Reading reading) {
        return student.first().alike(reading.name());
    }

    private static double fullName(Student student, Reading reading) {
        String last = student.last().whole();
        String first = student.first().whole();
        return Math.max(Similarity.of(last + first, reading.name()), Similarity.of(first + last, reading.name()));
    }

    /** A slash is easily read as a one, then only the text with slashes fits. */
    private static double birthDate(Student student, Reading reading) {
        double alike = student.birthDates().stream()
                .mapToDouble(date -> Similarity.edits(date, date.contains("/") ? reading.date() : reading.digits()))
                .max()
                .orElse(0);
        return Math.max(0, (alike - DATE_CHANCE) / (1 - DATE_CHANCE));
    }

    private static double className(Student student, Reading reading) {
        return Similarity.edits(student.className(), reading.className());
    }

    private static double number(Student student, Reading reading) {
        boolean digits = student.number().chars().allMatch(Character::isDigit);
        double alike = Similarity.edits(student.number(), digits ? reading.digits() : reading.plain());
        return Math.max(0, (alike - NUMBER_CHANCE) / (1 - NUMBER_CHANCE));
    }
}
