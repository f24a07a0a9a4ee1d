package org.korrigo.domain.scan;

import java.util.OptionalDouble;
import java.util.UUID;

/**
 * One thing that was found when a page was checked. A page without fault has one entry too, {@link #SOUND}: what has none was not
 * looked at.
 *
 * @param measured empty where nothing was measured
 * @param limit in the unit of the measure
 * @param detail one English sentence; empty for a sound page
 * @param checkedBy plug-in and version, for example {@code quality:standard@1.0.0}; empty when nobody checked
 */
public record PageQuality(
        UUID page,
        String code,
        QualityLevel level,
        OptionalDouble measured,
        OptionalDouble limit,
        String detail,
        String checkedBy) {

    public static final String SOUND = "sound";
    public static final String NOT_CHECKED = "not-checked";

    public static PageQuality sound(UUID page, String checkedBy) {
        return plain(page, SOUND, QualityLevel.GREEN, "", checkedBy);
    }

    public static PageQuality notChecked(UUID page, String why) {
        return plain(page, NOT_CHECKED, QualityLevel.UNCHECKED, why, "");
    }

    /** A page that could not be decoded. */
    public static PageQuality unreadable(UUID page, String code, String detail) {
        return plain(page, code, QualityLevel.RED, detail, "");
    }

    private static PageQuality plain(UUID page, String code, QualityLevel level, String detail, String checkedBy) {
        return new PageQuality(page, code, level, OptionalDouble.empty(), OptionalDouble.empty(), detail, checkedBy);
    }
}
