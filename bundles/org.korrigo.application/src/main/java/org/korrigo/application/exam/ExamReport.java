package org.korrigo.application.exam;

import java.util.List;
import java.util.Map;
import org.korrigo.domain.scan.PageAccounts;

/**
 * What became of every page and copy of an exam.
 *
 * @param pages scanned = pending + placed + blank + discarded + quarantined
 * @param automatic copies identified by the machine alone
 * @param manual copies identified by a person
 * @param unidentified copies without a student
 * @param copiesByState counts by state name
 * @param finalPdfs copies whose final PDF is made
 * @param issues doubts by code
 * @param secondsByStage wall-clock seconds from first start to last end, by job kind
 * @param plugins plug-ins and versions that made these results
 */
public record ExamReport(
        String exam,
        PageAccounts pages,
        boolean balanced,
        int booklets,
        int automatic,
        int manual,
        int unidentified,
        Map<String, Integer> copiesByState,
        int finalPdfs,
        Map<String, Integer> issues,
        Map<String, Double> secondsByStage,
        List<String> plugins) {}
