package org.korrigo.split.standard.internal.manual;

import java.util.Map;
import org.korrigo.spi.PluginException;

/** What can be wrong with a plan. */
final class PlanFault {

    private PlanFault() {}

    static PluginException missing() {
        return new PluginException("plan-missing", "The option plan is empty: draw a plan, for example 1-4; 5-8.");
    }

    /** @param position from 1 */
    static PluginException syntax(int position, String found, String expected) {
        String what = found.isEmpty() ? "the end" : "'" + found + "'";
        return new PluginException(
                "plan-syntax",
                "The plan has " + what + " at position " + position + " where " + expected + " is expected.",
                Map.of("position", String.valueOf(position), "found", found, "expected", expected));
    }

    static PluginException unknownPage(PlanItem item) {
        return fault(
                "plan-unknown-page", "names page " + item.page() + ", which the batch has not or cannot use", item);
    }

    static PluginException twice(PlanItem item) {
        return item.half() == Half.BOTH
                ? fault("plan-page-twice", "uses page " + item.page() + " twice", item)
                : fault("plan-half-twice", "uses " + item.page() + item.half().letter() + " twice", item);
    }

    static PluginException noSpread(PlanItem item) {
        return fault("plan-not-a-spread", "halves page " + item.page() + ", which is no spread", item);
    }

    private static PluginException fault(String code, String what, PlanItem item) {
        return new PluginException(
                code,
                "The plan " + what + " (position " + item.position() + ").",
                Map.of(
                        "page", String.valueOf(item.page()),
                        "half", item.half().letter(),
                        "position", String.valueOf(item.position())));
    }
}
