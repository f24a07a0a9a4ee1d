package org.korrigo.domain.bin;

import java.util.Map;

/**
 * What an exam consists of.
 *
 * @param rows how many of each table, sorted by table
 * @param runningJobs jobs at work on it this moment
 * @param heldCopies copies that somebody is marking this moment
 * @param files how many files only this exam names
 * @param bytes of those
 */
public record ExamRemains(Map<String, Long> rows, int runningJobs, int heldCopies, int files, long bytes) {}
