package org.korrigo.application.plugin;

import java.util.List;

/**
 * What came of asking a plug-in to keep its promises.
 *
 * @param version of the plug-in that was tested
 * @param passed whether every check passed
 */
public record SelfTestReport(String type, String id, String version, boolean passed, List<SelfTestCheck> checks) {

    public SelfTestReport {
        checks = List.copyOf(checks);
    }

    /**
     * One promise.
     *
     * @param name stable, for example {@code answers-alike-twice}
     * @param detail one English sentence: what was seen, or why the check failed; may be empty
     * @param milliseconds it took
     */
    public record SelfTestCheck(String name, boolean passed, String detail, long milliseconds) {}
}
