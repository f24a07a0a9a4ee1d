package org.korrigo.shell.internal.exam;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.application.bin.ArchivedExam;
import org.korrigo.shell.internal.backup.BackupWords;

/** What commands say about archived exams. */
final class ArchiveWords {

    private ArchiveWords() {}

    static List<String> of(List<ArchivedExam> exams, String end) {
        List<String> lines = new ArrayList<>();
        exams.forEach(exam -> lines.add("  " + exam.reference() + " : " + exam.copies() + " copies, " + exam.files()
                + " fichiers (" + BackupWords.size(exam.bytes()) + ")" + obstacle(exam)));
        lines.add(end);
        return lines;
    }

    private static String obstacle(ArchivedExam exam) {
        return switch (exam.obstacle()) {
            case "" -> "";
            case "exam-busy" -> " ; travaux ou corrections en cours";
            default -> " ; déjà là";
        };
    }
}
