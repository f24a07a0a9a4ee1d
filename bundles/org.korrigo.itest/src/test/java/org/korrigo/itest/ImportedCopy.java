package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import makes of one paper, without what is drawn by lot: to be compared with another import of the same scan.
 *
 * @param images digest of each page as a marker sees it, which its region and its rotation decide
 * @param candidates whom the machine proposes, while nobody has decided
 */
record ImportedCopy(
        int ordinal,
        String state,
        List<Integer> scannedPages,
        List<String> images,
        List<String> issues,
        String identified,
        String student,
        List<String> candidates) {

    static List<ImportedCopy> of(Exam exam) {
        Map<String, List<String>> proposals = proposals(exam);
        return exam.copies().stream()
                .map(copy ->
                        of(exam, copy, proposals.getOrDefault(copy.path("id").asText(), List.of())))
                .sorted(Comparator.comparingInt(ImportedCopy::ordinal))
                .toList();
    }

    private static ImportedCopy of(Exam exam, JsonNode copy, List<String> candidates) {
        return new ImportedCopy(
                copy.path("ordinal").asInt(),
                copy.path("state").asText(),
                Copy.scannedPages(copy),
                images(exam, copy),
                Json.list(copy.path("issues")).stream()
                        .map(issue -> issue.path("code").asText() + issue.path("scannedPages"))
                        .toList(),
                copy.path("identified").asText(),
                name(copy.path("student")),
                candidates);
    }

    private static Map<String, List<String>> proposals(Exam exam) {
        Map<String, List<String>> byCopy = new TreeMap<>();
        for (JsonNode undecided : Json.list(exam.staff().secretary().read(exam.path("/identification")))) {
            List<String> candidates = Json.list(undecided.path("candidates")).stream()
                    .map(each -> name(each) + " " + each.path("score").asText())
                    .toList();
            byCopy.put(undecided.path("copy").path("id").asText(), candidates);
        }
        return byCopy;
    }

    private static List<String> images(Exam exam, JsonNode copy) {
        List<String> digests = new ArrayList<>();
        for (int page = 1; page <= copy.path("pages").asInt(); page++) {
            String path = "/copies/" + copy.path("id").asText() + "/pages/" + page + "/image";
            digests.add(digest(exam.staff().secretary().get(path).done().body()));
        }
        return digests;
    }

    private static String name(JsonNode student) {
        return student.path("lastName").asText() + " "
                + student.path("firstName").asText();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
