package org.korrigo.identity.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.korrigo.spi.Options;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.SampleExam;

class RosterMatcherHotSwapTest extends HotSwapContract<IdentityMatcher> {

    @Override
    protected Class<IdentityMatcher> type() {
        return IdentityMatcher.class;
    }

    @Override
    protected String pluginId() {
        return "roster";
    }

    @Override
    protected void call(IdentityMatcher matcher) throws Exception {
        ZoneReading name = new ZoneReading("last-name", 1, "test", List.of(new OcrCandidate("DUPONT", 0.9)));
        ClassRoster list = new ClassRoster(List.of(SampleExam.DUPONT, SampleExam.BEN_SALAH));
        assertThat(matcher.match(new IdentityEvidence(List.of(name)), list, Options.NONE))
                .extracting(IdentityCandidate::entry)
                .startsWith(SampleExam.DUPONT.id());
    }
}
